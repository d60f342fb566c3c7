package io.zhike.shared;

import java.util.List;

/**
 * A part of a list.
 *
 * @param total how many there are on all pages
 */
public record Page<T>(List<T> items, long total) {

    private static final int LARGEST = 100;

    /** A page number as asked for, made harmless: never below 0 nor so high that an offset overflows. */
    public static int number(int asked) {
        return Math.clamp(asked, 0, 1_000_000);
    }

    /** A page size as asked for, made harmless: 1 to 100. */
    public static int size(int asked) {
        return Math.clamp(asked, 1, LARGEST);
    }
}
