package io.zhike.bot.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Which words stand anywhere in each item, and which of them in its body; the rarer a word, the more it weighs. */
final class WordPostings {

    private final Map<String, Integer> numbers;
    private final Postings whole;
    private final Postings body;
    private final int items;
    private final Tally.Pool tallies;

    private WordPostings(Map<String, Integer> numbers, Postings whole, Postings body, int items) {
        this.numbers = numbers;
        this.whole = whole;
        this.body = body;
        this.items = items;
        this.tallies = new Tally.Pool(items);
    }

    static final class Builder {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<int[]> outside = new ArrayList<>();
        private final List<int[]> inBody = new ArrayList<>();

        /** The next item's words; a word of the body is not asked for outside of it. */
        void add(Iterable<String> wordsOutside, Iterable<String> wordsOfBody) {
            var seen = new HashSet<Integer>();
            inBody.add(distinct(wordsOfBody, seen));
            outside.add(distinct(wordsOutside, seen));
        }

        private int[] distinct(Iterable<String> words, HashSet<Integer> seen) {
            var fresh = new ArrayList<Integer>();
            for (var word : words) {
                Integer number = numbers.computeIfAbsent(word, _ -> numbers.size());
                if (seen.add(number)) {
                    fresh.add(number);
                }
            }
            return fresh.stream().mapToInt(number -> number).toArray();
        }

        WordPostings build() {
            return new WordPostings(
                    Map.copyOf(numbers),
                    Postings.of(numbers.size(), outside.toArray(int[][]::new)),
                    Postings.of(numbers.size(), inBody.toArray(int[][]::new)),
                    outside.size());
        }
    }

    /** Looks up distinct words. To be closed. */
    Shares shares(List<String> words) {
        var shares = new Shares(tallies.take(), tallies.take());
        var known = words.stream()
                .map(numbers::get)
                .filter(number -> number != null)
                .mapToInt(number -> number)
                .toArray();
        shares.unknown(words.size() - known.length, weight(0));
        for (int word : known) {
            shares.totalWhole += weight(count(word));
            shares.totalBody += weight(body.count(word));
        }
        for (int word : Postings.worthwhile(known, this::count)) {
            float weight = weight(count(word));
            add(shares.whole, whole, word, weight);
            add(shares.whole, body, word, weight);
            add(shares.body, body, word, weight(body.count(word)));
        }
        return shares;
    }

    private int count(int word) {
        return whole.count(word) + body.count(word);
    }

    private float weight(int found) {
        return (float) Math.log(1 + (items - found + 0.5) / (found + 0.5));
    }

    private static void add(Tally tally, Postings postings, int word, float weight) {
        int start = postings.start(word);
        int end = start + postings.count(word);
        for (int i = start; i < end; i++) {
            tally.add(postings.text(i), weight);
        }
    }

    /** Which share of the words' total weight each item has, 0–1; words that stand nowhere weigh most. */
    static final class Shares implements AutoCloseable {

        private final Tally whole;
        private final Tally body;
        private float totalWhole;
        private float totalBody;

        private Shares(Tally whole, Tally body) {
            this.whole = whole;
            this.body = body;
        }

        private void unknown(int words, float weight) {
            totalWhole = words * weight;
            totalBody = words * weight;
        }

        float whole(int item) {
            return totalWhole == 0 ? 0 : whole.get(item) / totalWhole;
        }

        float body(int item) {
            return totalBody == 0 ? 0 : body.get(item) / totalBody;
        }

        /** Items with the largest share, largest first. */
        int[] best(int limit) {
            return whole.largest(limit);
        }

        @Override
        public void close() {
            whole.close();
            body.close();
        }
    }
}
