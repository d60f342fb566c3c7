package io.zhike.bot.ranking;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the terms of one kind and weighs them: the rarer among the indexed phrasings, the heavier. */
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final float[] weights;
    private final float unseen;

    /** @param phrasings the terms of each indexed phrasing */
    Vocabulary(Collection<List<String>> phrasings) {
        var counts = new HashMap<String, Integer>();
        for (var terms : phrasings) {
            terms.stream().distinct().forEach(term -> counts.merge(term, 1, Integer::sum));
        }
        weights = new float[counts.size()];
        counts.forEach((term, count) -> {
            weights[numbers.size()] = weight(count, phrasings.size());
            numbers.put(term, numbers.size());
        });
        unseen = weight(0, phrasings.size());
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
    float shared(Bag a, Bag b) {
        float sum = 0;
        for (int i = 0, j = 0; i < a.terms().length && j < b.terms().length; ) {
            int left = a.terms()[i];
            int right = b.terms()[j];
            if (left == right) {
                sum += weights[left];
            }
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }
        return sum;
    }

    /** The idf of BM25 as Lucene computes it. */
    private static float weight(int count, int all) {
        return (float) Math.log(1 + (all - count + 0.5) / (count + 0.5));
    }
}
