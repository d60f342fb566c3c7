package io.zhike.bot.ranking;

import java.util.Arrays;

/** Keeps the best few of many. Cosine and index share one number that sorts by cosine. */
final class Nearest {

    private final long[] queue;
    private int filled;

    Nearest(int limit) {
        queue = new long[limit];
    }

    void offer(float cosine, int index) {
        // Negative cosines are nobody's neighbour.
        long entry = (long) Float.floatToIntBits(Math.max(0, cosine)) << 32 | index;
        if (filled == queue.length) {
            if (filled == 0 || entry <= queue[filled - 1]) {
                return;
            }
            filled--;
        }
        int i = filled++;
        while (i > 0 && queue[i - 1] < entry) {
            queue[i] = queue[i - 1];
            i--;
        }
        queue[i] = entry;
    }

    /** Best first. */
    int[] indices() {
        return Arrays.stream(queue, 0, filled).mapToInt(entry -> (int) entry).toArray();
    }
}
