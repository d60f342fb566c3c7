package io.zhike.shared.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Greetings, polite forms and particles around a question ("hello, may I ask …, thanks"). They say nothing about what
 * is asked and pull a question towards small talk.
 */
public final class Fillers {

    private static final Pattern LEADING = compile("/text/fillers-leading.txt", "^(?:", ")\\s*");
    private static final Pattern TRAILING = compile("/text/fillers-trailing.txt", "\\s*(?:", ")$");

    private Fillers() {}

    /**
     * Removes fillers from both ends of a text in the normal form of {@link ChineseText}.
     *
     * @return what is really said; empty if the text is nothing but greeting
     */
    public static String strip(String normalised) {
        var text = normalised;
        while (true) {
            var shorter =
                    TRAILING.matcher(LEADING.matcher(text).replaceFirst("")).replaceFirst("");
            if (shorter.equals(text)) {
                return text.strip();
            }
            text = shorter;
        }
    }

    private static Pattern compile(String resource, String before, String after) {
        // Longest first, so that a short filler does not cut a long one in two.
        return Pattern.compile(TextResource.lines(resource).stream()
                .sorted((a, b) -> b.length() - a.length())
                .collect(Collectors.joining("|", before, after)));
    }
}
