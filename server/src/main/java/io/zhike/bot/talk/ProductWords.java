package io.zhike.bot.talk;

import io.zhike.shared.text.ChineseText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which product line a text names. */
public final class ProductWords {

    private static final Wording BARE = Wording.of("bare-product");

    private ProductWords() {}

    /** The one product that the text names; empty if it names none, or several. */
    public static Optional<String> named(String text, List<String> products) {
        var normal = ChineseText.normalise(text);
        var named = products.stream()
                .filter(product -> pattern(product).matcher(normal).find())
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** Whether the text says which product, and nothing else. */
    public static boolean isAll(String text, String product) {
        var rest = pattern(product).matcher(ChineseText.normalise(text)).replaceAll(" ");
        return BARE.isAllOf(rest.strip());
    }

    /** The text about another product: the one it names becomes the other, a text that names none stays as it is. */
    public static String about(String product, String text, List<String> products) {
        return named(text, products)
                .map(named ->
                        pattern(named).matcher(text.toLowerCase(Locale.ROOT)).replaceAll(product))
                .orElse(text);
    }

    private static Pattern pattern(String product) {
        return Pattern.compile("(?<![a-z])" + Pattern.quote(product.toLowerCase(Locale.ROOT)) + "(?![a-z])");
    }
}
