package io.zhike.bot.talk;

import io.zhike.shared.text.ChineseText;
import io.zhike.shared.text.TextResource;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Understands "2" or "the second one" after the robot offered a few questions. */
public final class Picks {

    /** The first line is the pattern of choosing the first, and so on. */
    private static final List<Pattern> PATTERNS =
            TextResource.lines("/bot/picks.txt").stream().map(Pattern::compile).toList();

    private Picks() {}

    /** Which of the offered questions is meant, from 0; empty if the text is no such choice. */
    public static OptionalInt of(String text) {
        var normal = ChineseText.normalise(text);
        for (int i = 0; i < PATTERNS.size(); i++) {
            if (PATTERNS.get(i).matcher(normal).matches()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
