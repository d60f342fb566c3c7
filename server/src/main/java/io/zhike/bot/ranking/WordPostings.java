package io.zhike.bot.ranking;

import java.util.List;

/** Which words stand anywhere in each item, and which of them in its body; the rarer a word, the more it weighs. */
final class WordPostings {

    private final Numbers numbers;
    private final int known;
    private final Postings whole;
    private final Postings body;
    private final int items;
    private final Tally.Pool tallies;

    WordPostings(ReadItems read) {
        numbers = read.dictionary().words();
        known = numbers.size();
        whole = Postings.of(
                known, read.all().stream().map(ReadItem::wordsOutside).toArray(int[][]::new));
        body = Postings.of(known, read.all().stream().map(ReadItem::wordsOfBody).toArray(int[][]::new));
        items = read.all().size();
        tallies = new Tally.Pool(items);
    }

    /** Looks up distinct words. To be closed. */
    Shares shares(List<String> words) {
        var shares = new Shares(tallies.take(), tallies.take());
        var standing = words.stream().mapToInt(numbers::of).filter(this::stands).toArray();
        shares.unknown(words.size() - standing.length, weight(0));
        for (int word : standing) {
            shares.totalWhole += weight(count(word));
            shares.totalBody += weight(body.count(word));
        }
        for (int word : Postings.worthwhile(standing, this::count)) {
            float weight = weight(count(word));
            add(shares.whole, whole, word, weight);
            add(shares.whole, body, word, weight);
            add(shares.body, body, word, weight(body.count(word)));
        }
        return shares;
    }

    /** Words are numbered for earlier and later items too. */
    private boolean stands(int word) {
        return word >= 0 && word < known && count(word) > 0;
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
