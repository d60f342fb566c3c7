package io.zhike.shared.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one normal form in which Chinese texts are compared: half-width, simplified, lower-case, without punctuation,
 * emoji, marks and invisible characters; words are separated by single spaces where something was removed.
 */
public final class ChineseText {

    /** Full stops inside numbers and versions ("7.0") carry meaning, all others do not. */
    private static final Pattern NOT_A_POINT = Pattern.compile("(?<![0-9])\\.|\\.(?![0-9])");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{M}\\p{Co}\\p{Cs}]+");
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}.]+");

    private static final Transliterator SIMPLIFY = Transliterator.getInstance("Traditional-Simplified");
    private static final PerCharacter SIMPLIFIED = new PerCharacter(ChineseText::simplifyOne);

    private ChineseText() {}

    /** Normalises; may return an empty string (a text of emoji only, for example), never null. */
    public static String normalise(String text) {
        var compatible = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var visible = INVISIBLE.matcher(compatible).replaceAll("");
        var words = SEPARATOR.matcher(visible).replaceAll(" ");
        return simplify(NOT_A_POINT.matcher(words).replaceAll(" "))
                .replaceAll(" +", " ")
                .strip();
    }

    /** Traditional characters become simplified ones, character by character; everything else stays. */
    static String simplify(String text) {
        var result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            result.append(isHan(c) ? SIMPLIFIED.of(c) : String.valueOf(c));
        }
        return result.toString();
    }

    /** Whether the character is a Chinese ideograph of the basic plane. */
    public static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9fff';
    }

    private static String simplifyOne(char c) {
        // People write the old form of "account" as often as the new one; it is no traditional character for ICU.
        return c == '\u5e10' ? "\u8d26" : SIMPLIFY.transliterate(String.valueOf(c));
    }
}
