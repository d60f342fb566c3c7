package io.zhike.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the editors' list.
 *
 * @param phrasings how many other ways to ask it has
 * @param heldAt when it was to be published by itself and was not
 * @param changedBy the name of whoever made its last version; left out if that was no person
 */
record EditorRow(
        long id,
        String code,
        String question,
        @Nullable String product,
        @Nullable String module,
        EntryStatus status,
        LocalDate updated,
        int phrasings,
        int version,
        @Nullable Instant publishAt,
        @Nullable Instant retireAt,
        @Nullable Instant heldAt,
        Instant changedAt,
        @Nullable String changedBy) {}
