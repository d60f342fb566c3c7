package io.zhike.bot.talk;

import io.zhike.shared.text.ChineseText;
import io.zhike.shared.text.Fillers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a message apart where it asks several things. */
public final class Parts {

    /** A sentence with the mark that ends it, or the beginning of a further question. */
    private static final Pattern ENDS =
            Pattern.compile("(?<=[？?。；;！!\\n])|(?<=[，,、\\s])(?=%s)".formatted(Wordings.ALSO));

    private static final Pattern ASKS = Pattern.compile("[？?]\\s*$");
    private static final int SHORTEST = 4;

    private Parts() {}

    /**
     * The questions of a message, each with the statements before it; the message itself if it asks one thing.
     * Whether each makes sense alone is not known here.
     */
    public static List<String> of(String text) {
        var parts = new ArrayList<String>();
        var waiting = new StringBuilder();
        for (var sentence : ENDS.split(text)) {
            if (!isQuestion(sentence)) {
                waiting.append(sentence);
            } else if (isBare(sentence) && waiting.isEmpty() && !parts.isEmpty()) {
                parts.set(parts.size() - 1, parts.getLast() + sentence);
            } else if (isBare(sentence) && waiting.isEmpty()) {
                waiting.append(sentence);
            } else {
                parts.add(waiting + sentence);
                waiting.setLength(0);
            }
        }
        if (!waiting.isEmpty() && !parts.isEmpty()) {
            parts.set(parts.size() - 1, parts.getLast() + waiting);
        }
        return parts.size() < 2
                ? List.of(text)
                : parts.stream().map(Parts::tidy).toList();
    }

    private static boolean isQuestion(String sentence) {
        return ASKS.matcher(sentence).find() || Wordings.ASKS.isIn(ChineseText.normalise(sentence));
    }

    /** Asks, but does not say about what. */
    private static boolean isBare(String sentence) {
        var normal = Fillers.strip(ChineseText.normalise(sentence));
        return normal.length() < SHORTEST || Wordings.BARE.isAllOf(normal);
    }

    private static String tidy(String part) {
        return part.strip()
                .replaceFirst("^" + Wordings.ALSO + "[，,、：:\\s]*", "")
                .strip();
    }

    /** Read from the resource once. */
    private static final class Wordings {
        static final Wording ASKS = Wording.of("asks");
        static final Wording BARE = Wording.of("bare-question");
        static final String ALSO = Wording.pattern("also");
    }
}
