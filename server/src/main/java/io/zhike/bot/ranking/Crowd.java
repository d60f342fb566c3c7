package io.zhike.bot.ranking;

import java.util.Arrays;

/**
 * How crowded the neighbourhood of a text is: the mean cosine to the nearest phrasings that belong to others. In a dense
 * neighbourhood a high cosine says little; of two candidates that are equally near, the one with fewer neighbours of its
 * own is the more telling.
 */
final class Crowd {

    /** So many of the question's nearest phrasings stand for all. */
    static final int POOL = 60;

    private static final int NEIGHBOURS = 10;

    private final IndexedPhrasings phrasings;
    private final int[] pool;

    /** @param pool the question's nearest phrasings; may be empty */
    Crowd(IndexedPhrasings phrasings, int[] pool) {
        this.phrasings = phrasings;
        this.pool = pool;
    }

    /** Around a phrasing, not counting those of its own item. */
    float around(int phrasing) {
        var cosines = new float[pool.length];
        int count = 0;
        var vector = phrasings.vector(phrasing);
        for (int other : pool) {
            if (phrasings.itemOf(other) != phrasings.itemOf(phrasing)) {
                cosines[count++] = phrasings.cosine(vector, other);
            }
        }
        return mean(cosines, count);
    }

    private static float mean(float[] cosines, int count) {
        Arrays.sort(cosines, 0, count);
        int taken = Math.min(NEIGHBOURS, count);
        float sum = 0;
        for (int i = 0; i < taken; i++) {
            sum += cosines[count - 1 - i];
        }
        return taken == 0 ? 0 : sum / taken;
    }
}
