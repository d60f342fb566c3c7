package io.zhike.bot.ranking;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Sums by index of which most stay zero; clearing takes as long as what was touched. For one thread at a time. */
final class Tally implements AutoCloseable {

    private final float[] sums;
    private final Queue<Tally> idle;
    private int[] touched = new int[1024];
    private int count;

    private Tally(int size, Queue<Tally> idle) {
        this.sums = new float[size];
        this.idle = idle;
    }

    /** Hands out tallies of one size and takes them back, so that a question allocates none. */
    static final class Pool {

        private final Queue<Tally> idle = new ConcurrentLinkedQueue<>();
        private final int size;

        Pool(int size) {
            this.size = size;
        }

        Tally take() {
            var tally = idle.poll();
            return tally == null ? new Tally(size, idle) : tally;
        }
    }

    /** @param amount positive */
    void add(int index, float amount) {
        if (sums[index] == 0) {
            if (count == touched.length) {
                touched = Arrays.copyOf(touched, 2 * count);
            }
            touched[count++] = index;
        }
        sums[index] += amount;
    }

    float get(int index) {
        return sums[index];
    }

    /** Indices of the largest sums, largest first. */
    int[] largest(int limit) {
        var largest = new Nearest(Math.min(limit, count));
        for (int i = 0; i < count; i++) {
            largest.offer(sums[touched[i]], touched[i]);
        }
        return largest.indices();
    }

    /** Gives it back, empty. */
    @Override
    public void close() {
        for (int i = 0; i < count; i++) {
            sums[touched[i]] = 0;
        }
        count = 0;
        idle.add(this);
    }
}
