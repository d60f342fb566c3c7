package io.zhike.bot.ranking;

import java.util.Arrays;

/** The keywords of each item as numbered pairs of neighbouring characters. */
final class Keywords {

    private final Numbers numbers;
    private final int[][][] pairsOf;

    Keywords(ReadItems items) {
        numbers = items.dictionary().pairs();
        pairsOf = items.all().stream().map(ReadItem::keywords).toArray(int[][][]::new);
    }

    /**
     * A question's pairs as far as they are numbered.
     *
     * @param known ascending
     * @param all how many distinct pairs the question has, known or not
     */
    record Asked(int[] known, int all) {}

    Asked asked(Analysis question) {
        var distinct = Bag.distinct(question.pairs());
        var known = distinct.stream()
                .mapToInt(numbers::of)
                .filter(number -> number != Numbers.NONE)
                .sorted()
                .toArray();
        return new Asked(known, distinct.size());
    }

    /** The part of the question's pairs that keywords wholly contained in it make up, 0–1. */
    float share(Asked asked, int item) {
        if (asked.known.length == 0) {
            return 0;
        }
        var covered = new boolean[asked.known.length];
        for (var keyword : pairsOf[item]) {
            cover(asked.known, keyword, covered);
        }
        int count = 0;
        for (var one : covered) {
            count += one ? 1 : 0;
        }
        return (float) count / asked.all;
    }

    private static void cover(int[] known, int[] keyword, boolean[] covered) {
        for (int pair : keyword) {
            if (Arrays.binarySearch(known, pair) < 0) {
                return;
            }
        }
        for (int pair : keyword) {
            covered[Arrays.binarySearch(known, pair)] = true;
        }
    }
}
