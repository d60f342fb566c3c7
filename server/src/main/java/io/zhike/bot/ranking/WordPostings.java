package io.zhike.bot.ranking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** In which items each word stands; the rarer a word, the more it weighs. */
final class WordPostings {

    private final Map<String, int[]> itemsOf;
    private final int items;

    private WordPostings(Map<String, int[]> itemsOf, int items) {
        this.itemsOf = itemsOf;
        this.items = items;
    }

    static final class Builder {

        private final Map<String, Growing> itemsOf = new HashMap<>();
        private int items;

        /** The next item's words. */
        void add(Stream<String> words) {
            words.forEach(
                    word -> itemsOf.computeIfAbsent(word, _ -> new Growing()).add(items));
            items++;
        }

        WordPostings build() {
            var result = HashMap.<String, int[]>newHashMap(itemsOf.size());
            itemsOf.forEach((word, growing) -> result.put(word, Arrays.copyOf(growing.items, growing.size)));
            return new WordPostings(result, items);
        }
    }

    /** Which share of the words' total weight each item has, 0–1; words that stand nowhere weigh most. */
    float[] shares(List<String> words) {
        var shares = new float[items];
        float total = 0;
        for (var word : words) {
            var found = itemsOf.getOrDefault(word, new int[0]);
            float weight = (float) Math.log(1 + (items - found.length + 0.5) / (found.length + 0.5));
            total += weight;
            for (int item : found) {
                shares[item] += weight;
            }
        }
        for (int i = 0; i < items && total > 0; i++) {
            shares[i] /= total;
        }
        return shares;
    }

    private static final class Growing {
        private int[] items = new int[2];
        private int size;

        void add(int item) {
            if (size > 0 && items[size - 1] == item) {
                return;
            }
            if (size == items.length) {
                items = Arrays.copyOf(items, 2 * size);
            }
            items[size++] = item;
        }
    }
}
