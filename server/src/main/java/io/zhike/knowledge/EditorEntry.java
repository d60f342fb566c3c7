package io.zhike.knowledge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry as editors open it, with its answer as customers will see it. */
record EditorEntry(
        EntryText entry,
        String html,
        @Nullable Instant publishAt,
        @Nullable Instant retireAt) {}
