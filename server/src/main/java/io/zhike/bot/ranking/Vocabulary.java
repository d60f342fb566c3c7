package io.zhike.bot.ranking;

import java.util.Arrays;
import java.util.List;

/** Weighs the terms of one kind: the rarer among the indexed phrasings, the heavier. */
final class Vocabulary {

    private final Numbers numbers;
    private final float[] weights;
    private final float unseen;

    /** @param texts the distinct terms of each indexed text */
    Vocabulary(Numbers numbers, List<int[]> texts) {
        this.numbers = numbers;
        this.unseen = weight(0, texts.size());
        var counts = numbers.count(texts);
        weights = new float[counts.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(counts[i], texts.size());
        }
    }

    /** @param terms as they were numbered for an indexed text */
    Bag weigh(int[] terms) {
        float total = 0;
        for (int term : terms) {
            total += weights[term];
        }
        return new Bag(terms, total);
    }

    /** All terms of indexed texts are below. */
    int size() {
        return weights.length;
    }

    float weight(int term) {
        return weights[term];
    }

    /** Whether an indexed text has the term. */
    boolean knows(String term) {
        return knows(numbers.of(term));
    }

    /** Terms are numbered for earlier and later rankers too. */
    private boolean knows(int number) {
        return number >= 0 && number < weights.length && weights[number] < unseen;
    }

    /** The distinct terms of a text as sorted numbers, with their total weight; unknown terms add weight only. */
    Bag bag(List<String> terms) {
        var known = new int[terms.size()];
        int count = 0;
        float total = 0;
        for (var term : Bag.distinct(terms)) {
            int number = numbers.of(term);
            if (knows(number)) {
                total += weights[number];
                known[count++] = number;
            } else {
                total += unseen;
            }
        }
        var sorted = Arrays.copyOf(known, count);
        Arrays.sort(sorted);
        return new Bag(sorted, total);
    }

    /** The weight of what two texts share. */
    float shared(TermSet question, Bag other) {
        float sum = 0;
        for (int term : other.terms()) {
            if (question.has(term)) {
                sum += weights[term];
            }
        }
        return sum;
    }

    /** The idf of BM25 in its usual form, never negative. */
    private static float weight(int count, int all) {
        return (float) Math.log(1 + (all - count + 0.5) / (count + 0.5));
    }
}
