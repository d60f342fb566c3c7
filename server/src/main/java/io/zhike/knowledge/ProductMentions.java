package io.zhike.knowledge;

import io.zhike.organisation.Products;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Finds the product lines and versions that a text names, such as "gs7" for GS 7.0. */
@Component
public class ProductMentions {

    private final List<Mention> products;
    private final List<Mention> versions;

    ProductMentions(Products products) {
        this.products = products.all().stream()
                .map(line -> new Mention(line.code(), pattern(Pattern.quote(line.code()) + "(?![a-z])")))
                .toList();
        this.versions = products.all().stream()
                .flatMap(line -> line.versions().stream())
                .map(version -> new Mention(version, pattern(forms(version))))
                .toList();
    }

    public Optional<String> product(String text) {
        return first(products, text);
    }

    public Optional<String> version(String text) {
        return first(versions, text);
    }

    /** Blanks and a "V" between are left to taste; ".0" may be missing. */
    private static String forms(String version) {
        var parts = version.split(" ", 2);
        var number = parts.length < 2 ? "" : Pattern.quote(parts[1].replaceFirst("\\.0$", ""));
        var zero = version.endsWith(".0") ? "(\\.0)?" : "";
        return Pattern.quote(parts[0]) + "\\s*v?\\s*" + number + zero + "(?![0-9]|\\.[0-9])";
    }

    private static Pattern pattern(String form) {
        return Pattern.compile("(?<![a-z])" + form, Pattern.CASE_INSENSITIVE);
    }

    private static Optional<String> first(List<Mention> mentions, String text) {
        return mentions.stream()
                .filter(mention -> mention.form().matcher(text).find())
                .map(Mention::name)
                .findFirst();
    }

    private record Mention(String name, Pattern form) {}
}
