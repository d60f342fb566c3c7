package io.zhike.bot.ranking;

/**
 * One bit for each dimension of each vector: whether it is above the mean of all. Counting the bits in which two vectors
 * differ tells roughly how near they are, in a sixteenth of the memory and of the time.
 */
final class Signatures {

    private static final int WORDS = Long.SIZE;

    /** Vectors that have nothing in common differ in half of their 512 bits; farther ones need not be told apart. */
    private static final int FAR = 255;

    private final float[] mean;
    private final long[] bits;
    private final int words;

    private Signatures(float[] mean, int size) {
        this.mean = mean;
        // Two at a time keep the processor busy.
        this.words = (mean.length + 2 * WORDS - 1) / (2 * WORDS) * 2;
        this.bits = new long[size * words];
    }

    /** @param vectors at least one, all of the same length */
    static Signatures of(CompactVector[] vectors) {
        var mean = new float[vectors[0].dimensions()];
        for (var vector : vectors) {
            vector.addTo(mean);
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= vectors.length;
        }
        var signatures = new Signatures(mean, vectors.length);
        for (int i = 0; i < vectors.length; i++) {
            System.arraycopy(
                    signatures.of(vectors[i].spread()), 0, signatures.bits, i * signatures.words, signatures.words);
        }
        return signatures;
    }

    long[] of(SpreadVector vector) {
        var result = new long[words];
        var values = vector.values();
        float scale = vector.scale();
        for (int i = 0; i < mean.length; i++) {
            // The sign of the difference is the bit: nobody can predict a branch that is taken every other time.
            long above = Float.floatToRawIntBits(mean[i] - values[i] * scale) >>> Integer.SIZE - 1;
            result[i / WORDS] |= above << i;
        }
        return result;
    }

    /** In how many bits a vector differs. */
    int distance(long[] signature, int index) {
        int one = 0;
        int other = 0;
        for (int i = 0, at = index * words; i < words; i += 2, at += 2) {
            one += Long.bitCount(signature[i] ^ bits[at]);
            other += Long.bitCount(signature[i + 1] ^ bits[at + 1]);
        }
        return one + other;
    }

    /** The nearest of these vectors, in no order; a few more than {@code limit} when several are equally far. */
    int[] nearest(long[] signature, int[] among, int limit) {
        var distances = new byte[among.length];
        var counts = new int[FAR + 1];
        for (int i = 0; i < among.length; i++) {
            int distance = Math.min(FAR, distance(signature, among[i]));
            distances[i] = (byte) distance;
            counts[distance]++;
        }
        int farthest = 0;
        int taken = counts[0];
        while (taken < limit && farthest < FAR) {
            taken += counts[++farthest];
        }
        var result = new int[taken];
        int filled = 0;
        for (int i = 0; filled < taken; i++) {
            if (Byte.toUnsignedInt(distances[i]) <= farthest) {
                result[filled++] = among[i];
            }
        }
        return result;
    }
}
