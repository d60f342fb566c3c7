package io.zhike.bot;

import io.zhike.bot.source.SourceDocument;
import io.zhike.bot.source.SourceRef;
import io.zhike.bot.source.Viewer;
import io.zhike.bot.talk.TalkMemory;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message, with all that its answer depends on.
 *
 * @param usual product line the asker is known to work with, null if unknown
 * @param module functional area the asker is in, null if unknown
 * @param conversation null outside a talk: then nothing can be asked back
 * @param language of the robot's own words; knowledge is in the language it was written in
 */
record Turn(
        Snapshot snapshot,
        Viewer viewer,
        @Nullable String usual,
        @Nullable String module,
        String text,
        TalkMemory memory,
        @Nullable Long conversation,
        Locale language) {

    /** Of more questions at once only the first are answered. */
    static final int MOST_PARTS = 3;

    Turn with(String other) {
        return new Turn(snapshot, viewer, usual, module, other, memory, conversation, language);
    }

    Turn with(TalkMemory other) {
        return new Turn(snapshot, viewer, usual, module, text, other, conversation, language);
    }

    /** What the customer said in this talk counts more than what is known of them. */
    @Nullable
    String product() {
        return memory.product() == null ? usual : memory.product();
    }

    Optional<SourceDocument> document(SourceRef ref) {
        return snapshot.document(ref, viewer);
    }
}
