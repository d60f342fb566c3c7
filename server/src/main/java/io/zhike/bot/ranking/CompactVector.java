package io.zhike.bot.ranking;

import org.apache.lucene.util.VectorUtil;

/**
 * A vector of length one as bytes: a quarter of the memory and of the time, with an error of the cosine below 0.005, far
 * under the differences that decide. Value × scale is the original.
 */
public record CompactVector(byte[] values, float scale) {

    public static CompactVector of(float[] vector) {
        float largest = 1e-9f;
        for (float x : vector) {
            largest = Math.max(largest, Math.abs(x));
        }
        var bytes = new byte[vector.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(vector[i] * 127 / largest);
        }
        return new CompactVector(bytes, largest / 127);
    }

    float cosine(CompactVector other) {
        return VectorUtil.dotProduct(values, other.values) * scale * other.scale;
    }

    void addTo(float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += values[i] * scale;
        }
    }

    /** The direction of a sum of vectors. */
    static CompactVector direction(float[] sum) {
        double squares = 1e-12;
        for (float x : sum) {
            squares += x * x;
        }
        var unit = sum.clone();
        var factor = (float) (1 / Math.sqrt(squares));
        for (int i = 0; i < unit.length; i++) {
            unit[i] *= factor;
        }
        return of(unit);
    }
}
