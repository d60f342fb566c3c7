package io.zhike.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the editors' list.
 *
 * @param phrasings how many other ways to ask it has
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
        Instant changedAt,
        @Nullable String changedBy) {}
