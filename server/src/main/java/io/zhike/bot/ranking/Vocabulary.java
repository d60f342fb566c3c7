package io.zhike.bot.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the terms of one kind and weighs them: the rarer among the indexed phrasings, the heavier. */
final class Vocabulary {

    private final Map<String, Integer> numbers;
    private final float[] weights;
    private final float unseen;

    private Vocabulary(Map<String, Integer> numbers, float[] weights, float unseen) {
        this.numbers = numbers;
        this.weights = weights;
        this.unseen = unseen;
    }

    /** Numbers terms as texts come in and counts in how many they are. */
    static final class Builder {

        private final Map<String, Integer> numbers = new HashMap<>();
        private int[] counts = new int[1024];
        private int texts;

        /** The distinct terms of a text, as sorted numbers. */
        int[] add(List<String> terms) {
            texts++;
            var distinct = Bag.distinct(terms);
            var result = new int[distinct.size()];
            int i = 0;
            for (var term : distinct) {
                int number = numbers.computeIfAbsent(term, _ -> numbers.size());
                if (number == counts.length) {
                    counts = Arrays.copyOf(counts, 2 * number);
                }
                counts[number]++;
                result[i++] = number;
            }
            Arrays.sort(result);
            return result;
        }

        Vocabulary build() {
            var weights = new float[numbers.size()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weight(counts[i], texts);
            }
            return new Vocabulary(numbers, weights, weight(0, texts));
        }
    }

    /** @param terms as {@link Builder#add} numbered them */
    Bag weigh(int[] terms) {
        float total = 0;
        for (int term : terms) {
            total += weights[term];
        }
        return new Bag(terms, total);
    }

    int size() {
        return weights.length;
    }

    float weight(int term) {
        return weights[term];
    }

    boolean knows(String term) {
        return numbers.containsKey(term);
    }

    /** The distinct terms of a text as sorted numbers, with their total weight; unknown terms add weight only. */
    Bag bag(List<String> terms) {
        var known = new int[terms.size()];
        int count = 0;
        float total = 0;
        for (var term : Bag.distinct(terms)) {
            var number = numbers.get(term);
            if (number == null) {
                total += unseen;
            } else {
                total += weights[number];
                known[count++] = number;
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
