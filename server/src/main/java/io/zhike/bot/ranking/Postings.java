package io.zhike.bot.ranking;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** For each numbered term the numbers of the texts that have it, in one array. */
final class Postings {

    /** Terms that many texts share tell little and cost most: rare ones are looked up first, up to this many hits. */
    private static final int MOST_HITS = 12_000;

    private final int[] first;
    private final int[] texts;

    private Postings(int[] first, int[] texts) {
        this.first = first;
        this.texts = texts;
    }

    /** @param termsOf the distinct terms of each text */
    static Postings of(int terms, int[][] termsOf) {
        var first = new int[terms + 1];
        for (var list : termsOf) {
            for (int term : list) {
                first[term + 1]++;
            }
        }
        Arrays.parallelPrefix(first, Integer::sum);
        var next = first.clone();
        var texts = new int[first[terms]];
        for (int text = 0; text < termsOf.length; text++) {
            for (int term : termsOf[text]) {
                texts[next[term]++] = text;
            }
        }
        return new Postings(first, texts);
    }

    /** How many texts have the term. */
    int count(int term) {
        return first[term + 1] - first[term];
    }

    int start(int term) {
        return first[term];
    }

    int text(int posting) {
        return texts[posting];
    }

    /** The terms that are worth looking up, rarest first; at least one if there is any. */
    static int[] worthwhile(int[] terms, IntUnaryOperator count) {
        var sorted = new long[terms.length];
        for (int i = 0; i < terms.length; i++) {
            sorted[i] = (long) count.applyAsInt(terms[i]) << 32 | terms[i];
        }
        Arrays.sort(sorted);
        long hits = 0;
        int taken = 0;
        while (taken < sorted.length && (taken == 0 || hits + (sorted[taken] >> 32) <= MOST_HITS)) {
            hits += sorted[taken++] >> 32;
        }
        return Arrays.stream(sorted, 0, taken).mapToInt(term -> (int) term).toArray();
    }
}
