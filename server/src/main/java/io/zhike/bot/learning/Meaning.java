package io.zhike.bot.learning;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Arithmetic with vectors of length one. */
final class Meaning {

    private Meaning() {}

    /** Cosine of the angle: 1 for the same meaning. */
    static double likeness(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The mean of {@code size} vectors with mean {@code mean} and one more, of length one again. */
    static float[] mean(float[] mean, int size, float[] one) {
        var result = new float[mean.length];
        double squares = 0;
        for (int i = 0; i < result.length; i++) {
            result[i] = mean[i] * size + one[i];
            squares += result[i] * result[i];
        }
        var factor = (float) (1 / Math.sqrt(Math.max(squares, 1e-12)));
        for (int i = 0; i < result.length; i++) {
            result[i] *= factor;
        }
        return result;
    }

    static byte[] bytes(float[] vector) {
        var buffer = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(vector);
        return buffer.array();
    }

    static float[] floats(byte[] bytes) {
        var vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return vector;
    }
}
