package io.zhike.bot.ranking;

import java.util.Arrays;

/**
 * How often each word of two to four Chinese characters is used. Texts have a million of them, so a word is one number:
 * its characters, 16 bits each.
 */
final class WordCounts {

    static final int LONGEST = 4;

    /** Ascending. */
    private final long[] words;

    private final int[] counts;

    private WordCounts(long[] words, int[] counts) {
        this.words = words;
        this.counts = counts;
    }

    /** 0 for a word that is not used, and for what is no such word. */
    int of(String word) {
        int at = word.length() < 2 || word.length() > LONGEST ? -1 : Arrays.binarySearch(words, packed(word));
        return at < 0 ? 0 : counts[at];
    }

    /** The words that are used at least so often. */
    String[] usedAtLeast(int times) {
        var used = new String
                [(int) Arrays.stream(counts).filter(count -> count >= times).count()];
        int filled = 0;
        for (int i = 0; i < words.length; i++) {
            if (counts[i] >= times) {
                used[filled++] = unpacked(words[i]);
            }
        }
        return used;
    }

    private static long packed(CharSequence word) {
        long packed = 0;
        for (int i = 0; i < word.length(); i++) {
            packed = packed << Character.SIZE | word.charAt(i);
        }
        return packed;
    }

    private static String unpacked(long word) {
        var text = new StringBuilder(LONGEST);
        for (int bits = (LONGEST - 1) * Character.SIZE; bits >= 0; bits -= Character.SIZE) {
            char c = (char) (word >>> bits);
            if (c != 0) {
                text.append(c);
            }
        }
        return text.toString();
    }

    static final class Builder {

        private long[] uses = new long[1 << 16];
        private int size;

        /** Counts every word in a run of Chinese characters. */
        void add(String run) {
            for (int start = 0; start + 1 < run.length(); start++) {
                long word = run.charAt(start);
                for (int end = start + 1; end < Math.min(run.length(), start + LONGEST); end++) {
                    word = word << Character.SIZE | run.charAt(end);
                    add(word);
                }
            }
        }

        private void add(long word) {
            if (size == uses.length) {
                uses = Arrays.copyOf(uses, 2 * size);
            }
            uses[size++] = word;
        }

        /** May be called again after more was added. */
        WordCounts build() {
            // Characters above half of the 16 bits make a packed word negative; any order serves.
            Arrays.sort(uses, 0, size);
            var words = Arrays.stream(uses, 0, size).distinct().toArray();
            var counts = new int[words.length];
            for (int i = 0, at = -1; i < size; i++) {
                at += i == 0 || uses[i] != uses[i - 1] ? 1 : 0;
                counts[at]++;
            }
            return new WordCounts(words, counts);
        }
    }
}
