package io.zhike.bot.ranking;

import java.util.Arrays;

/** The terms of a question, to be asked for thousands of times: a hash table of which most places are empty. */
final class TermSet {

    /** Spreads numbers that lie close together: 2^32 divided by the golden ratio. */
    private static final int SPREAD = 0x9E3779B9;

    private static final int PLACES_EACH = 4;

    private final int[] places;
    private final int shift;

    TermSet(Bag bag) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(PLACES_EACH * bag.terms().length | 1);
        places = new int[1 << bits];
        shift = Integer.SIZE - bits;
        Arrays.fill(places, -1);
        for (int term : bag.terms()) {
            int at = place(term);
            while (places[at] >= 0) {
                at = next(at);
            }
            places[at] = term;
        }
    }

    boolean has(int term) {
        int at = place(term);
        while (places[at] >= 0 && places[at] != term) {
            at = next(at);
        }
        return places[at] >= 0;
    }

    private int place(int term) {
        return term * SPREAD >>> shift;
    }

    private int next(int place) {
        return place + 1 & places.length - 1;
    }
}
