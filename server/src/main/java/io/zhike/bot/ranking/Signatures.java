package io.zhike.bot.ranking;

import java.util.Arrays;

/**
 * One bit for each dimension of each vector: whether it is above the mean of all. Counting the bits in which two vectors
 * differ tells roughly how near they are, in a sixteenth of the memory and of the time.
 */
final class Signatures {

    private static final int WORDS = Long.SIZE;

    private final float[] mean;
    private final long[] bits;
    private final int words;

    private Signatures(float[] mean, int size) {
        this.mean = mean;
        this.words = (mean.length + WORDS - 1) / WORDS;
        this.bits = new long[size * words];
    }

    /** @param vectors at least one, all of the same length */
    static Signatures of(CompactVector[] vectors) {
        var mean = new float[vectors[0].values().length];
        for (var vector : vectors) {
            vector.addTo(mean);
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= vectors.length;
        }
        var signatures = new Signatures(mean, vectors.length);
        for (int i = 0; i < vectors.length; i++) {
            System.arraycopy(signatures.of(vectors[i]), 0, signatures.bits, i * signatures.words, signatures.words);
        }
        return signatures;
    }

    long[] of(CompactVector vector) {
        var result = new long[words];
        for (int i = 0; i < mean.length; i++) {
            if (vector.values()[i] * vector.scale() > mean[i]) {
                result[i / WORDS] |= 1L << i;
            }
        }
        return result;
    }

    /** In how many bits a vector differs. */
    int distance(long[] signature, int index) {
        int distance = 0;
        for (int i = 0, at = index * words; i < words; i++) {
            distance += Long.bitCount(signature[i] ^ bits[at + i]);
        }
        return distance;
    }

    /** The nearest of these vectors, in no order; a few more than {@code limit} when several are equally far. */
    int[] nearest(long[] signature, int[] among, int limit) {
        var distances = new short[among.length];
        var counts = new int[words * WORDS + 1];
        for (int i = 0; i < among.length; i++) {
            int distance = distance(signature, among[i]);
            distances[i] = (short) distance;
            counts[distance]++;
        }
        int farthest = 0;
        int taken = counts[0];
        while (taken < limit && farthest < counts.length - 1) {
            taken += counts[++farthest];
        }
        var result = new int[taken];
        int filled = 0;
        for (int i = 0; i < among.length; i++) {
            if (distances[i] <= farthest) {
                result[filled++] = among[i];
            }
        }
        return Arrays.copyOf(result, filled);
    }
}
