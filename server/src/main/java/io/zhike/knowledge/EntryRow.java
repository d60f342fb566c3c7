package io.zhike.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the knowledge list. */
record EntryRow(
        long id,
        String code,
        String question,
        @Nullable String product,
        @Nullable String module,
        LocalDate updated,
        String excerpt) {}
