package io.zhike.bot.ranking;

import io.zhike.shared.text.PinyinSplitter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads pinyin ("fan jie zhang") and characters that only sound right as the words the indexed texts use. What the
 * indexed texts know is never changed.
 */
final class Spelling {

    private static final int LONGEST = WordCounts.LONGEST;

    /** What is meant by a sound is read from phrasings and keywords only. */
    private final WordCounts asked;

    /** They show too which words exist. */
    private final WordCounts inBodies;

    private final WordsBySound wordOfSound;
    private final Map<Long, String> keywordOfSound = new HashMap<>();
    private final Set<String> knownLatin = new HashSet<>();

    private Spelling(List<ReadItem> items, WordCounts asked, WordCounts inBodies, WordsBySound wordOfSound) {
        this.asked = asked;
        this.inBodies = inBodies;
        this.wordOfSound = wordOfSound;
        for (var item : items) {
            item.spelling().keywords().forEach(keywordOfSound::putIfAbsent);
            knownLatin.addAll(item.spelling().latin());
        }
    }

    /**
     * @param fresh those of the items that {@code before} does not know
     * @param gone what {@code before} knows and the items lack
     */
    static Spelling of(List<ReadItem> items, List<ReadItem> fresh, List<ReadItem> gone, @Nullable Spelling before) {
        var asked = new WordCounts.Changes();
        var inBodies = new WordCounts.Changes();
        fresh.forEach(item -> count(item.item(), asked, inBodies, 1));
        gone.forEach(item -> count(item.item(), asked, inBodies, -1));
        var nowAsked = (before == null ? WordCounts.NONE : before.asked).with(asked);
        var nowInBodies = (before == null ? WordCounts.NONE : before.inBodies).with(inBodies);
        var wordOfSound = new WordsBySound(nowAsked, before == null ? null : before.wordOfSound);
        return new Spelling(items, nowAsked, nowInBodies, wordOfSound);
    }

    private static void count(Item item, WordCounts.Changes asked, WordCounts.Changes inBodies, int sign) {
        SpokenWords.countAsked(item, asked, sign);
        SpokenWords.countBody(item, inBodies, sign);
    }

    /** The text as it was probably meant; the same text if nothing is doubtful. */
    String correct(String normalised) {
        var read = SpokenWords.LETTERS.matcher(normalised).replaceAll(match -> latin(match.group()));
        return SpokenWords.HAN.matcher(read).replaceAll(match -> homophones(match.group()));
    }

    private String latin(String letters) {
        var parts = Arrays.asList(letters.split(" "));
        if (parts.stream().anyMatch(knownLatin::contains)) {
            return letters;
        }
        var readings = PinyinSplitter.split(String.join("", parts));
        var best = letters;
        int most = 0;
        for (var reading : readings) {
            var text = new StringBuilder();
            int read = read(reading, text);
            if (read > most && read * 3 >= reading.size() * 2) {
                most = read;
                best = text.toString();
            }
        }
        return best;
    }

    /** Writes the words of these syllables, longest first; returns how many syllables became words. */
    private int read(List<String> syllables, StringBuilder text) {
        int read = 0;
        for (int i = 0; i < syllables.size(); ) {
            int length = Math.min(LONGEST, syllables.size() - i);
            var word = word(syllables, i, length);
            while (length > 1 && word == null) {
                word = word(syllables, i, --length);
            }
            if (word != null) {
                text.append(word);
                read += length;
            }
            i += length;
        }
        return read;
    }

    private @Nullable String word(List<String> syllables, int start, int length) {
        return length < 2 ? null : wordOfSound.word(Sounds.of(syllables.subList(start, start + length)));
    }

    /** Replaces words that no indexed text has by keywords that sound the same. */
    private String homophones(String run) {
        var text = new StringBuilder(run);
        for (int length = Math.min(LONGEST, run.length()); length > 1; length--) {
            for (int i = 0; i + length <= text.length(); i++) {
                var word = text.substring(i, i + length);
                var meant = exists(word) || !doubtful(word) ? null : keywordOfSound.get(Sounds.of(word));
                if (meant != null) {
                    text.replace(i, i + length, meant);
                }
            }
        }
        return text.toString();
    }

    /** Every pair of its characters is unknown but perhaps one: so it is a slip rather than a new combination. */
    private boolean doubtful(String word) {
        int unknown = 0;
        for (int i = 1; i < word.length(); i++) {
            unknown += exists(word.substring(i - 1, i + 1)) ? 0 : 1;
        }
        return unknown > 0;
    }

    private boolean exists(String word) {
        return asked.of(word) > 0 || inBodies.of(word) > 0;
    }
}
