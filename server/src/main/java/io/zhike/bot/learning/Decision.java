package io.zhike.bot.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written down when a proposal is decided. */
record Decision(
        State state,
        Decided kind,
        @Nullable Long by,
        @Nullable Long entryId,
        @Nullable String smallTalk,
        List<String> phrasings,
        @Nullable String reason) {

    static Decision rejected(Decided kind, long by, List<String> phrasings, @Nullable String reason) {
        return new Decision(State.REJECTED, kind, by, null, null, phrasings, reason);
    }

    static Decision learned(Decided kind, @Nullable Long by, long entry, List<String> phrasings) {
        return new Decision(State.ACCEPTED, kind, by, entry, null, phrasings, null);
    }

    static Decision smallTalk(long by, String code, List<String> phrasings) {
        return new Decision(State.ACCEPTED, Decided.SMALL_TALK, by, null, code, phrasings, null);
    }
}
