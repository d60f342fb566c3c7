package io.zhike.bot.ranking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The distinct known terms of a text.
 *
 * @param terms numbers of a {@link Vocabulary}, ascending
 * @param weight total weight, unknown terms included
 */
record Bag(int[] terms, float weight) {

    static Set<String> distinct(List<String> terms) {
        return new LinkedHashSet<>(terms);
    }

    /** Which part of this text's weight {@code shared} is, 0–1. */
    float coverage(float shared) {
        return weight <= 0 ? 0 : shared / weight;
    }
}
