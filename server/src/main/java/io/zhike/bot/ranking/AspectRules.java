package io.zhike.bot.ranking;

import io.zhike.shared.text.TextResource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the word lists behind {@link Aspects}; at most 32 question types and 64 pairs of opposites. */
final class AspectRules {

    static final AspectRules INSTANCE = new AspectRules();

    private final Patterns kinds = Patterns.of(
            TextResource.lines("/bot/question-types.txt").stream().map(line -> line.substring(line.indexOf('=') + 1)));
    private final Patterns firstSides;
    private final Patterns secondSides;
    private final Pattern open;
    private final Pattern negation;

    private AspectRules() {
        var opposites = opposites(TextResource.lines("/bot/opposites.txt"));
        firstSides = Patterns.of(opposites.stream().map(sides -> sides[0]));
        secondSides = Patterns.of(opposites.stream().map(sides -> sides[1]));
        var lines = TextResource.lines("/bot/negation.txt");
        open = Pattern.compile(lines.getFirst().substring(2));
        negation = Pattern.compile(lines.getLast());
    }

    Aspects apply(String text) {
        var negated = negation.matcher(open.matcher(text).replaceAll(" ")).find();
        return new Aspects((int) kinds.in(text), negated, firstSides.in(text), secondSides.in(text));
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
}
