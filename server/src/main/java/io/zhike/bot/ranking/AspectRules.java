package io.zhike.bot.ranking;

import io.zhike.shared.text.TextResource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the word lists behind {@link Aspects}; at most 32 question types and 64 pairs of opposites. */
final class AspectRules {

    static final AspectRules INSTANCE = new AspectRules();

    private final List<Pattern> kinds = compile(
            TextResource.lines("/bot/question-types.txt").stream().map(line -> line.substring(line.indexOf('=') + 1)));
    private final List<Pattern> firstSides;
    private final List<Pattern> secondSides;
    private final Pattern open;
    private final Pattern negation;

    private AspectRules() {
        var opposites = opposites(TextResource.lines("/bot/opposites.txt"));
        firstSides = compile(opposites.stream().map(sides -> sides[0]));
        secondSides = compile(opposites.stream().map(sides -> sides[1]));
        if (kinds.size() > Integer.SIZE || opposites.size() > Long.SIZE) {
            throw new IllegalStateException("Too many question types or opposites");
        }
        var lines = TextResource.lines("/bot/negation.txt");
        open = Pattern.compile(lines.getFirst().substring(2));
        negation = Pattern.compile(lines.getLast());
    }

    Aspects apply(String text) {
        var negated = negation.matcher(open.matcher(text).replaceAll(" ")).find();
        return new Aspects((int) found(kinds, text), negated, found(firstSides, text), found(secondSides, text));
    }

    private static long found(List<Pattern> patterns, String text) {
        long bits = 0;
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).matcher(text).find()) {
                bits |= 1L << i;
            }
        }
        return bits;
    }

    private static List<String[]> opposites(List<String> lines) {
        var result = new ArrayList<String[]>();
        var template = value(lines.get(0));
        for (var word : value(lines.get(1)).split(" ")) {
            result.add(template.replace("%", word).split("<>"));
        }
        lines.stream().skip(2).map(line -> line.split("<>")).forEach(result::add);
        return result;
    }

    private static String value(String line) {
        return line.substring(line.indexOf('=') + 1).strip();
    }

    private static List<Pattern> compile(Stream<String> expressions) {
        return expressions.map(String::strip).map(Pattern::compile).toList();
    }
}
