package io.zhike.bot.talk;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.zhike.bot.source.SourceRef;
import io.zhike.shared.text.ChineseText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of several things the robot asked to choose from.
 *
 * @param word what the customer may say for it
 * @param product the product line it decides for, null if it decides for none
 * @param module the functional area it decides for, null if it decides for none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Option(
        String word,
        String question,
        SourceRef ref,
        @Nullable String product,
        @Nullable String module) {

    /** Whoever says more than a few words beside the name says something new. */
    private static final int BESIDE = 8;

    private static final Wording NONE = Wording.of("none");

    /** The option that a text chooses, by its number, its word or its question. */
    public static Optional<Option> chosen(String text, List<Option> options) {
        var number = Picks.of(text);
        if (number.isPresent() && number.getAsInt() < options.size()) {
            return Optional.of(options.get(number.getAsInt()));
        }
        var normal = ChineseText.normalise(text);
        var named = options.stream().filter(option -> option.isSaidBy(normal)).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** Whether a text says that none of the options is meant. */
    public static boolean isNone(String text) {
        return NONE.isAllOf(ChineseText.normalise(text));
    }

    private boolean isSaidBy(String normal) {
        return normal.equals(ChineseText.normalise(question)) || namesWord(normal) && !asks(normal);
    }

    private boolean namesWord(String normal) {
        var own = ChineseText.normalise(word);
        return !own.isEmpty()
                && normal.length() <= own.length() + BESIDE
                && Pattern.compile("(?<![a-z])" + Pattern.quote(own) + "(?![a-z])")
                        .matcher(normal)
                        .find();
    }

    private static boolean asks(String normal) {
        return ASKS.isIn(normal);
    }

    private static final Wording ASKS = Wording.of("asks");
}
