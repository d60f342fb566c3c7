package io.zhike.bot.talk;

import io.zhike.shared.text.TextResource;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Wordings kept in {@code /bot/wording.txt}: lines of {@code name = regular expression} over normalised text. */
final class Wording {

    private static final Map<String, List<Pattern>> PATTERNS = TextResource.lines("/bot/wording.txt").stream()
            .map(line -> line.split(" = ", 2))
            .collect(Collectors.groupingBy(
                    line -> line[0], Collectors.mapping(line -> Pattern.compile(line[1]), Collectors.toList())));

    private final List<Pattern> patterns;

    private Wording(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    static Wording of(String name) {
        return new Wording(PATTERNS.getOrDefault(name, List.of()));
    }

    /** The first pattern of a name as it is written. */
    static String pattern(String name) {
        return of(name).patterns.getFirst().pattern();
    }

    boolean isIn(String normal) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(normal).find());
    }

    boolean isAllOf(String normal) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(normal).matches());
    }

    String removedFrom(String normal) {
        var rest = normal;
        for (var pattern : patterns) {
            rest = pattern.matcher(rest).replaceAll(" ");
        }
        return rest.replaceAll(" +", " ").strip();
    }
}
