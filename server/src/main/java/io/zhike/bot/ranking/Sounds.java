package io.zhike.bot.ranking;

import io.zhike.shared.text.Pinyin;
import java.util.List;

/** The sound of a short word as one number: its syllables, 16 bits each. */
final class Sounds {

    /** Fewer than two thousand syllables exist. */
    private static final Numbers SYLLABLES = new Numbers();

    private Sounds() {}

    /** @param word at most {@link WordCounts#LONGEST} characters */
    static long of(String word) {
        return of(Pinyin.syllables(word));
    }

    static long of(List<String> syllables) {
        long sound = 0;
        for (var syllable : syllables) {
            sound = sound << Character.SIZE | SYLLABLES.add(syllable) + 1;
        }
        return sound;
    }
}
