package io.zhike.bot.ranking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the word in use that a sound most often stands for. */
final class WordsBySound {

    /** A word that counts as known must be used at least so often. */
    private static final int ENOUGH = 2;

    private static final long[] NO_WORDS = {};

    private final WordCounts counts;
    private final Base base;
    private final Map<Long, long[]> later = new HashMap<>();

    /** @param before of an earlier state of the counts, null if there is none */
    WordsBySound(WordCounts counts, @Nullable WordsBySound before) {
        this.counts = counts;
        this.base = before != null && before.counts.base() == counts.base() ? before.base : Base.of(counts.base());
        for (long word : counts.later().words()) {
            if (counts.of(word) >= ENOUGH && counts.base().of(word) < ENOUGH) {
                later.merge(Sounds.of(WordCounts.unpacked(word)), new long[] {word}, WordsBySound::both);
            }
        }
    }

    /** Null if no word that is used often enough has the sound. */
    @Nullable
    String word(long sound) {
        long best = 0;
        int most = ENOUGH - 1;
        for (long word : both(base.words(sound), later.getOrDefault(sound, NO_WORDS))) {
            int count = counts.of(word);
            if (count > most || count == most && best != 0 && word < best) {
                best = word;
                most = count;
            }
        }
        return best == 0 ? null : WordCounts.unpacked(best);
    }

    private static long[] both(long[] some, long[] others) {
        var both = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, both, some.length, others.length);
        return both;
    }

    /** @param sounds ascending, one for each of the words */
    private record Base(long[] sounds, long[] words) {

        static Base of(WordCounts.Sorted counts) {
            var words = IntStream.range(0, counts.words().length)
                    .filter(i -> counts.counts()[i] >= ENOUGH)
                    .mapToLong(i -> counts.words()[i])
                    .toArray();
            var sounds = Arrays.stream(words)
                    .map(word -> Sounds.of(WordCounts.unpacked(word)))
                    .toArray();
            var order = IntStream.range(0, words.length)
                    .boxed()
                    .sorted(Comparator.comparingLong(i -> sounds[i]))
                    .mapToInt(i -> i)
                    .toArray();
            return new Base(
                    Arrays.stream(order).mapToLong(i -> sounds[i]).toArray(),
                    Arrays.stream(order).mapToLong(i -> words[i]).toArray());
        }

        long[] words(long sound) {
            int at = Arrays.binarySearch(sounds, sound);
            if (at < 0) {
                return NO_WORDS;
            }
            int first = at;
            int end = at + 1;
            while (first > 0 && sounds[first - 1] == sound) {
                first--;
            }
            while (end < sounds.length && sounds[end] == sound) {
                end++;
            }
            return Arrays.copyOfRange(words, first, end);
        }
    }
}
