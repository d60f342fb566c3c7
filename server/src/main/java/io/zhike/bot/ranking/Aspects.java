package io.zhike.bot.ranking;

/**
 * What embeddings blur: two texts made of the same words may want different answers, because one asks why and the other
 * how, one denies, or one undoes what the other does.
 *
 * @param kinds bit set over the question types of {@code /bot/question-types.txt}
 * @param negated whether the text denies something
 * @param firstSides bit set over the pairs of {@code /bot/opposites.txt}: the first side is mentioned
 * @param secondSides the same for the second side
 */
record Aspects(int kinds, boolean negated, long firstSides, long secondSides) {

    static Aspects of(String text) {
        return AspectRules.INSTANCE.apply(text);
    }

    /** How many opposites each text mentions by one side only, and not by the same. */
    int conflicts(Aspects other) {
        return Long.bitCount(onlyFirst() & other.onlySecond() | onlySecond() & other.onlyFirst());
    }

    /** How many opposites both texts mention by the same single side. */
    int agreements(Aspects other) {
        return Long.bitCount(onlyFirst() & other.onlyFirst() | onlySecond() & other.onlySecond());
    }

    private long onlyFirst() {
        return firstSides & ~secondSides;
    }

    private long onlySecond() {
        return secondSides & ~firstSides;
    }
}
