package io.zhike.bot.ranking;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers terms, each once for all rankers that follow one another, so that what was read for one of them holds for the
 * next. Grows only; safe for concurrent use.
 */
final class Numbers {

    /** The number of a term that was never added. */
    static final int NONE = -1;

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

    int of(String term) {
        return numbers.getOrDefault(term, NONE);
    }

    int add(String term) {
        int known = of(term);
        return known == NONE ? addNew(term) : known;
    }

    private synchronized int addNew(String term) {
        return numbers.computeIfAbsent(term, _ -> numbers.size());
    }

    /** The distinct numbers of these terms, ascending. */
    int[] addAll(Collection<String> terms) {
        return terms.stream().mapToInt(this::add).sorted().distinct().toArray();
    }

    /** All numbers are below. */
    int size() {
        return numbers.size();
    }

    /** In how many of these lists of distinct numbers each number stands. */
    int[] count(Iterable<int[]> lists) {
        var counts = new int[size()];
        for (var list : lists) {
            for (int number : list) {
                counts[number]++;
            }
        }
        return counts;
    }
}
