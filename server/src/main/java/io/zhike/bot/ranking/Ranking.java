package io.zhike.bot.ranking;

import io.zhike.shared.text.ChineseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The items that may answer a question, best first.
 *
 * @param any probability that at least one of them does, 0–1
 * @param named whether the question contains a keyword of one of them
 */
public record Ranking(List<Ranked> items, double any, boolean named) {

    static final Ranking NOTHING = new Ranking(List.of(), 0, false);

    /**
     * @param score how much speaks for this item, as a logarithm; only differences mean something
     * @param confidence probability that this item answers the question, 0–1. Items that say the same do not lower each
     *     other's.
     */
    public record Ranked(Item item, double score, double confidence) {}

    /** Probability that the best item answers the question; 0 if there is none. */
    public double best() {
        return items.isEmpty() ? 0 : items.getFirst().confidence();
    }

    /**
     * The same with the best two equally probable if they are twins and nothing says which product is meant: what else
     * tells them apart is chance.
     *
     * @param limit how far apart, as a logarithm of odds, they are when a product was named
     */
    Ranking withTwinsAlike(double limit) {
        if (!twins() || lead() > limit) {
            return this;
        }
        var first = items.get(0);
        var second = items.get(1);
        double each = (first.confidence() + second.confidence()) / 2;
        var alike = new ArrayList<>(items);
        alike.set(0, new Ranked(first.item(), first.score(), each));
        alike.set(1, new Ranked(second.item(), second.score(), each));
        return new Ranking(alike, any, named);
    }

    /** Whether the best two answer the same question for different products: only the product tells them apart. */
    boolean twins() {
        return items.size() > 1 && twins(items.get(0).item(), items.get(1).item());
    }

    private static boolean twins(Item one, Item other) {
        if (one.product() == null || other.product() == null || one.product().equalsIgnoreCase(other.product())) {
            return false;
        }
        var asked = withoutProduct(one, one.product());
        asked.retainAll(withoutProduct(other, other.product()));
        return !asked.isEmpty();
    }

    private static Set<String> withoutProduct(Item item, String product) {
        return item.phrasings().stream()
                .map(text -> ChineseText.normalise(text)
                        .replace(product.toLowerCase(Locale.ROOT), "")
                        .strip())
                .collect(Collectors.toSet());
    }

    /** How far the best item is ahead of the second, as a logarithm of odds. */
    double lead() {
        return items.size() < 2
                ? Double.POSITIVE_INFINITY
                : items.get(0).score() - items.get(1).score();
    }
}
