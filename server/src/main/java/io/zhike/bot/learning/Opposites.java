package io.zhike.bot.learning;

import io.zhike.shared.text.ChineseText;
import io.zhike.shared.text.TextResource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pairs of {@code /bot/opposites.txt}: vectors hardly tell apart what differs by one of them. */
final class Opposites {

    private static final List<Pair> PAIRS = read(TextResource.lines("/bot/opposites.txt"));

    private Opposites() {}

    /** Whether one text names only one side of a pair and the other text only the other. */
    static boolean between(String one, String other) {
        var a = ChineseText.normalise(one);
        var b = ChineseText.normalise(other);
        return PAIRS.stream().anyMatch(pair -> pair.side(a) * pair.side(b) < 0);
    }

    private static List<Pair> read(List<String> lines) {
        var each = value(lines.get(0));
        var pairs = new ArrayList<Pair>();
        Stream.of(value(lines.get(1)).split(" "))
                .map(word -> Pair.of(each.replace("%", word)))
                .forEach(pairs::add);
        lines.stream().skip(2).map(Pair::of).forEach(pairs::add);
        return pairs;
    }

    private static String value(String line) {
        return line.substring(line.indexOf('=') + 1).strip();
    }

    private record Pair(Pattern first, Pattern second) {

        static Pair of(String line) {
            var sides = line.split("<>");
            return new Pair(Pattern.compile(sides[0].strip()), Pattern.compile(sides[1].strip()));
        }

        /** 1 for the first side, -1 for the second, 0 for both or none. */
        int side(String normal) {
            return (first.matcher(normal).find() ? 1 : 0)
                    - (second.matcher(normal).find() ? 1 : 0);
        }
    }
}
