package io.zhike.bot.ranking;

import io.zhike.shared.text.ChineseText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keywords of each item as numbered pairs of neighbouring characters. */
final class Keywords {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[][][] pairsOf;

    Keywords(List<Item> items) {
        pairsOf = items.stream()
                .map(item -> item.keywords().stream().map(this::pairs).toArray(int[][]::new))
                .toArray(int[][][]::new);
    }

    /**
     * A question's pairs as far as keywords have them.
     *
     * @param known ascending
     * @param all how many distinct pairs the question has, known or not
     */
    record Asked(int[] known, int all) {}

    Asked asked(Analysis question) {
        var distinct = Bag.distinct(question.pairs());
        var known = distinct.stream()
                .map(this::number)
                .filter(number -> number != null)
                .mapToInt(number -> number)
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

    private @Nullable Integer number(String pair) {
        return numbers.get(pair);
    }

    private int[] pairs(String keyword) {
        return Terms.pairs(ChineseText.normalise(keyword)).stream()
                .mapToInt(pair -> numbers.computeIfAbsent(pair, _ -> numbers.size()))
                .toArray();
    }
}
