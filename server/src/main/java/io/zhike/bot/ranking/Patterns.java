package io.zhike.bot.ranking;

import io.zhike.shared.text.ChineseText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * At most 64 regular expressions, each of whose alternatives names a Chinese character: only those are looked for that
 * name one of the text. A text is asked for a hundred of them, and concerns five.
 */
final class Patterns {

    private final List<Pattern> patterns;
    private final Map<Character, Long> naming = new HashMap<>();

    private Patterns(List<Pattern> patterns) {
        if (patterns.size() > Long.SIZE) {
            throw new IllegalStateException("Too many expressions: " + patterns.size());
        }
        this.patterns = patterns;
        for (int i = 0; i < patterns.size(); i++) {
            long bit = 1L << i;
            patterns.get(i)
                    .pattern()
                    .chars()
                    .filter(c -> ChineseText.isHan((char) c))
                    .forEach(c -> naming.merge((char) c, bit, (a, b) -> a | b));
        }
    }

    static Patterns of(Stream<String> expressions) {
        return new Patterns(expressions.map(String::strip).map(Pattern::compile).toList());
    }

    /** Bit set of those found in a text. */
    long in(String text) {
        long found = 0;
        for (long open = named(text); open != 0; open &= open - 1) {
            long bit = Long.lowestOneBit(open);
            if (patterns.get(Long.numberOfTrailingZeros(bit)).matcher(text).find()) {
                found |= bit;
            }
        }
        return found;
    }

    private long named(String text) {
        long named = 0;
        for (int i = 0; i < text.length(); i++) {
            named |= naming.getOrDefault(text.charAt(i), 0L);
        }
        return named;
    }
}
