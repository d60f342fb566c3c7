package io.zhike.bot.ranking;

import java.util.List;

/**
 * The items that may answer a question, best first.
 *
 * @param none probability that none of the items answers it; with the confidences it adds up to 1
 */
public record Ranking(List<Ranked> items, double none) {

    static final Ranking EMPTY = new Ranking(List.of(), 1);

    /** @param confidence probability that this item answers the question, 0–1 */
    public record Ranked(Item item, double confidence) {}

    /** Probability that the best item is right; 0 if there is none. */
    public double best() {
        return items.isEmpty() ? 0 : items.getFirst().confidence();
    }
}
