package io.zhike.bot.learning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions of one meaning with what was decided about them.
 *
 * @param pickedEntryId customers picked this entry for them
 * @param decidedBy account; null if nobody or the rule decided
 * @param entryId the entry that was made or extended
 * @param smallTalk code of the small talk that was made
 * @param phrasings what was added
 * @param note why the rule left it to the editor
 */
record Proposal(
        long id,
        State state,
        int version,
        String title,
        @Nullable String product,
        @Nullable Long pickedEntryId,
        Instant createdAt,
        @Nullable Long decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Decided decision,
        @Nullable Long entryId,
        @Nullable String smallTalk,
        List<String> phrasings,
        @Nullable String reason,
        @Nullable String note) {}
