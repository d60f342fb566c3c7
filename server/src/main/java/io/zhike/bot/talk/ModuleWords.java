package io.zhike.bot.talk;

import io.zhike.shared.text.ChineseText;
import io.zhike.shared.text.TextResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which functional area a text names, by {@code /bot/module-words.txt}. */
public final class ModuleWords {

    private static final List<Words> ALL = TextResource.lines("/bot/module-words.txt").stream()
            .map(line -> line.split(" = ", 2))
            .map(part -> new Words(part[0], Pattern.compile(part[1])))
            .toList();

    private static final Wording BARE = Wording.of("bare-module");

    private ModuleWords() {}

    /**
     * An area as a text names it.
     *
     * @param word as it is written there, normalised
     */
    public record Named(String module, String word) {}

    /** The one area that a text names; empty if it names none, or several. */
    public static Optional<Named> named(String text) {
        var normal = ChineseText.normalise(text);
        var found = new ArrayList<Named>();
        for (var words : ALL) {
            var matcher = words.pattern.matcher(normal);
            if (matcher.find()) {
                found.add(new Named(words.module, matcher.group()));
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The area that a text names if it says nothing else, as "and in purchasing?" does. */
    public static Optional<Named> onlyNamed(String text) {
        var normal = ChineseText.normalise(text);
        return named(normal)
                .filter(named -> BARE.isAllOf(
                        normal.replaceFirst(Pattern.quote(named.word()), " ").strip()));
    }

    /** A question of one area about another one: the area it names becomes the other, or the other is put before it. */
    public static String about(Named other, String question) {
        var normal = ChineseText.normalise(question);
        return named(normal)
                .map(named -> normal.replace(named.word(), other.word()))
                .orElse(other.word() + normal);
    }

    private record Words(String module, Pattern pattern) {}
}
