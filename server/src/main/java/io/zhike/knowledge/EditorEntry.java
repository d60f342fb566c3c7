package io.zhike.knowledge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as editors open it, with its answer as customers will see it.
 *
 * @param heldAt when it was to be published by itself and was not, because answers would have got worse
 * @param held what would have got worse
 */
record EditorEntry(
        EntryText entry,
        String html,
        @Nullable Instant publishAt,
        @Nullable Instant retireAt,
        @Nullable Instant heldAt,
        @Nullable TrialOutcome held) {}
