package io.zhike.bot.ranking;

import java.util.Arrays;

/**
 * How often each word of two to four Chinese characters is used. Texts have a million of them, so a word is one number:
 * its characters, 16 bits each. What changed lately stands apart, so that a change costs little; immutable.
 */
final class WordCounts {

    static final int LONGEST = 4;

    static final WordCounts NONE = new WordCounts(Sorted.NONE, Sorted.NONE);

    /** What changed is joined with the rest when it is larger than this part of it. */
    private static final int SMALL = 16;

    private final Sorted base;
    private final Sorted later;

    private WordCounts(Sorted base, Sorted later) {
        this.base = base;
        this.later = later;
    }

    /** The same after some changes; {@code this} stays as it is. */
    WordCounts with(Changes changes) {
        var changed = later.plus(changes.sorted());
        return changed.words.length > base.words.length / SMALL
                ? new WordCounts(base.plus(changed), Sorted.NONE)
                : new WordCounts(base, changed);
    }

    /** 0 for a word that is not used, and for what is no such word. */
    int of(String word) {
        return word.length() < 2 || word.length() > LONGEST ? 0 : of(packed(word));
    }

    int of(long word) {
        return base.of(word) + later.of(word);
    }

    /** Everything but what changed lately: the same object until the changes are joined with it. */
    Sorted base() {
        return base;
    }

    /** By how much counts differ from {@link #base}. */
    Sorted later() {
        return later;
    }

    static long packed(CharSequence word) {
        long packed = 0;
        for (int i = 0; i < word.length(); i++) {
            packed = packed << Character.SIZE | word.charAt(i);
        }
        return packed;
    }

    static String unpacked(long word) {
        var text = new StringBuilder(LONGEST);
        for (int bits = (LONGEST - 1) * Character.SIZE; bits >= 0; bits -= Character.SIZE) {
            char c = (char) (word >>> bits);
            if (c != 0) {
                text.append(c);
            }
        }
        return text.toString();
    }

    /**
     * Counts that are not 0, by word.
     *
     * @param words ascending; characters above half of the 16 bits make a packed word negative
     */
    record Sorted(long[] words, int[] counts) {

        static final Sorted NONE = new Sorted(new long[0], new int[0]);

        int of(long word) {
            int at = Arrays.binarySearch(words, word);
            return at < 0 ? 0 : counts[at];
        }

        Sorted plus(Sorted other) {
            var sumWords = new long[words.length + other.words.length];
            var sumCounts = new int[sumWords.length];
            int size = 0;
            for (int i = 0, j = 0; i < words.length || j < other.words.length; ) {
                boolean mine = j == other.words.length || i < words.length && words[i] <= other.words[j];
                boolean others = i == words.length || j < other.words.length && other.words[j] <= words[i];
                long word = mine ? words[i] : other.words[j];
                int count = (mine ? counts[i++] : 0) + (others ? other.counts[j++] : 0);
                if (count != 0) {
                    sumWords[size] = word;
                    sumCounts[size++] = count;
                }
            }
            return new Sorted(Arrays.copyOf(sumWords, size), Arrays.copyOf(sumCounts, size));
        }
    }

    /** Collects what came and went: a hash table of numbers. */
    static final class Changes {

        /** Spreads words whose characters are alike: 2^64 divided by the golden ratio. */
        private static final long SPREAD = 0x9E3779B97F4A7C15L;

        private long[] words = new long[1 << 10];
        private int[] counts = new int[1 << 10];
        private int size;

        /** Every word in a run of Chinese characters is used so many times more, or less. */
        void count(String run, int times) {
            for (int start = 0; start + 1 < run.length(); start++) {
                long word = run.charAt(start);
                for (int end = start + 1; end < Math.min(run.length(), start + LONGEST); end++) {
                    word = word << Character.SIZE | run.charAt(end);
                    add(word, times);
                }
            }
        }

        private void add(long word, int times) {
            if (2 * size >= words.length) {
                grow();
            }
            int at = place(word);
            size += words[at] == 0 ? 1 : 0;
            words[at] = word;
            counts[at] += times;
        }

        private void grow() {
            var oldWords = words;
            var oldCounts = counts;
            words = new long[2 * oldWords.length];
            counts = new int[words.length];
            size = 0;
            for (int i = 0; i < oldWords.length; i++) {
                if (oldWords[i] != 0) {
                    add(oldWords[i], oldCounts[i]);
                }
            }
        }

        private Sorted sorted() {
            var used = new long[size];
            int filled = 0;
            for (int i = 0; i < words.length; i++) {
                if (counts[i] != 0) {
                    used[filled++] = words[i];
                }
            }
            used = Arrays.copyOf(used, filled);
            Arrays.sort(used);
            return new Sorted(
                    used,
                    Arrays.stream(used).mapToInt(word -> counts[place(word)]).toArray());
        }

        /** Where the word stands, or would stand. */
        private int place(long word) {
            int at = Long.hashCode(word * SPREAD) & words.length - 1;
            while (words[at] != 0 && words[at] != word) {
                at = at + 1 & words.length - 1;
            }
            return at;
        }
    }
}
