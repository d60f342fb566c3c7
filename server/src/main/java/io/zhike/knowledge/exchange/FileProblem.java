package io.zhike.knowledge.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Why a row cannot be used.
 *
 * @param entry the entry's code or question, if that could be read
 * @param field the field that is wrong, null if it is the row as a whole
 * @param problem a stable code such as {@code missing}
 */
public record FileProblem(
        Place place, @Nullable String entry, @Nullable String field, String problem) {}
