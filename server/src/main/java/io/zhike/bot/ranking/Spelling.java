package io.zhike.bot.ranking;

import io.zhike.shared.text.ChineseText;
import io.zhike.shared.text.Pinyin;
import io.zhike.shared.text.PinyinSplitter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads pinyin ("fan jie zhang") and characters that only sound right as the words the indexed texts use. What the
 * indexed texts know is never changed.
 */
final class Spelling {

    private static final int LONGEST = WordCounts.LONGEST;

    /** A word that counts as known must be used at least so often; keywords count more, they were chosen. */
    private static final int ENOUGH = 2;

    private static final int KEYWORD = 5;

    /** Words of letters only, with spaces between. */
    private static final Pattern LETTERS = Pattern.compile("(?<![a-z0-9])[a-z]+(?: [a-z]+)*(?![a-z0-9])");

    private static final Pattern HAN = Pattern.compile("[\\u3400-\\u9fff]{2,}");

    private final WordCounts words;
    private final Map<String, String> wordOfSound = new HashMap<>();
    private final Map<String, String> keywordOfSound = new HashMap<>();
    private final Set<String> knownLatin = new HashSet<>();

    Spelling(List<Item> items) {
        var read = new WordCounts.Builder();
        for (var item : items) {
            item.phrasings().forEach(text -> count(read, ChineseText.normalise(text), 1));
            item.keywords().forEach(text -> keyword(read, ChineseText.normalise(text)));
        }
        var asked = read.build();
        for (var word : asked.usedAtLeast(ENOUGH)) {
            wordOfSound.merge(sound(word), word, (a, b) -> asked.of(a) >= asked.of(b) ? a : b);
        }
        // Bodies show which words exist; what is meant by a sound is read from phrasings and keywords only.
        items.forEach(item -> count(read, ChineseText.normalise(item.body()), 1));
        words = read.build();
    }

    /** The text as it was probably meant; the same text if nothing is doubtful. */
    String correct(String normalised) {
        var read = LETTERS.matcher(normalised).replaceAll(match -> latin(match.group()));
        return HAN.matcher(read).replaceAll(match -> homophones(match.group()));
    }

    /** Only whole keywords replace what is typed: any other characters that stand together may do so by chance. */
    private void keyword(WordCounts.Builder read, String keyword) {
        count(read, keyword, KEYWORD);
        if (keyword.length() <= LONGEST && HAN.matcher(keyword).matches()) {
            keywordOfSound.putIfAbsent(sound(keyword), keyword);
        }
    }

    private void count(WordCounts.Builder read, String text, int times) {
        var runs = HAN.matcher(text);
        while (runs.find()) {
            for (int i = 0; i < times; i++) {
                read.add(runs.group());
            }
        }
        var letters = LETTERS.matcher(text);
        while (letters.find()) {
            // Some phrasings are written in pinyin themselves; those are no words.
            Arrays.stream(letters.group().split(" "))
                    .filter(word -> PinyinSplitter.split(word).isEmpty())
                    .forEach(knownLatin::add);
        }
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
            while (length > 1 && !wordOfSound.containsKey(String.join(" ", syllables.subList(i, i + length)))) {
                length--;
            }
            if (length > 1) {
                text.append(wordOfSound.get(String.join(" ", syllables.subList(i, i + length))));
                read += length;
            }
            i += length;
        }
        return read;
    }

    /** Replaces words that no indexed text has by keywords that sound the same. */
    private String homophones(String run) {
        var text = new StringBuilder(run);
        for (int length = Math.min(LONGEST, run.length()); length > 1; length--) {
            for (int i = 0; i + length <= text.length(); i++) {
                var word = text.substring(i, i + length);
                var meant = words.of(word) > 0 || !doubtful(word) ? null : keywordOfSound.get(sound(word));
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
            unknown += words.of(word.substring(i - 1, i + 1)) > 0 ? 0 : 1;
        }
        return unknown > 0;
    }

    private static String sound(String word) {
        return String.join(" ", Pinyin.syllables(word));
    }
}
