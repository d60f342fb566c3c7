package io.zhike.shared.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pinyin without tones. Readings come from ICU; words in which a character is read differently (bank, accountant) are
 * kept in {@code /text/pinyin-words.txt}. The letter ü is written v, as people type it.
 */
public final class Pinyin {

    private static final Transliterator LATIN = Transliterator.getInstance("Han-Latin");
    private static final PerCharacter READINGS = new PerCharacter(Pinyin::read);
    private static final Map<String, String[]> WORDS = words();
    private static final int LONGEST_WORD =
            WORDS.keySet().stream().mapToInt(String::length).max().orElse(1);

    private Pinyin() {}

    /** The syllable of each Chinese character of the text, in order; everything else is left out. */
    public static List<String> syllables(String text) {
        var result = new ArrayList<String>(text.length());
        for (int i = 0; i < text.length(); ) {
            if (!ChineseText.isHan(text.charAt(i))) {
                i++;
                continue;
            }
            var word = wordAt(text, i);
            if (word == null) {
                result.add(READINGS.of(text.charAt(i)));
                i++;
            } else {
                result.addAll(List.of(word));
                i += word.length;
            }
        }
        return result;
    }

    private static String @Nullable [] wordAt(String text, int start) {
        for (int length = Math.min(LONGEST_WORD, text.length() - start); length > 0; length--) {
            var word = WORDS.get(text.substring(start, start + length));
            if (word != null) {
                return word;
            }
        }
        return null;
    }

    private static String read(char c) {
        var marked = Normalizer.normalize(LATIN.transliterate(String.valueOf(c)), Normalizer.Form.NFD);
        return marked.replace("u\u0308", "v").replaceAll("\\p{M}", "").strip();
    }

    private static Map<String, String[]> words() {
        var words = new HashMap<String, String[]>();
        for (var line : TextResource.lines("/text/pinyin-words.txt")) {
            var parts = line.split(" ", 2);
            words.put(parts[0], parts[1].split(" "));
        }
        return Map.copyOf(words);
    }
}
