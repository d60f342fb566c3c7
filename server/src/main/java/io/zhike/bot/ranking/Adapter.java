package io.zhike.bot.ranking;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;

/**
 * A linear map of sentence vectors that draws together what customers of this product say in other words. Learned from
 * the shipped knowledge; near to the identity, so that texts about anything else keep their distances.
 */
final class Adapter {

    /** By column: an image is a sum of these, which the compiler makes vector instructions of. */
    private final float[][] columns;

    private final String version;

    Adapter(float[][] rows) {
        this.columns = transposed(rows);
        this.version = Integer.toHexString(Arrays.deepHashCode(rows));
    }

    /** Differs for different maps: vectors that went through different ones must not be compared. */
    String version() {
        return version;
    }

    /** The image of a vector, not of length one. */
    float[] apply(float[] vector) {
        var image = new float[columns.length];
        for (int i = 0; i < vector.length; i++) {
            add(image, columns[i], vector[i]);
        }
        return image;
    }

    private static void add(float[] sum, float[] column, float factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += column[i] * factor;
        }
    }

    private static float[][] transposed(float[][] matrix) {
        var result = new float[matrix.length][matrix.length];
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < matrix.length; column++) {
                result[column][row] = matrix[row][column];
            }
        }
        return result;
    }

    /** Writes each row's difference from the identity as bytes, after its scale. */
    void write(OutputStream file) throws IOException {
        var out = new DataOutputStream(file);
        var rows = transposed(columns);
        out.writeInt(rows.length);
        for (int i = 0; i < rows.length; i++) {
            var difference = rows[i];
            difference[i] -= 1;
            var bytes = CompactVector.of(difference);
            out.writeFloat(bytes.scale());
            out.write(bytes.values());
        }
        out.flush();
    }

    static Adapter read(InputStream file) throws IOException {
        var in = new DataInputStream(file);
        var rows = new float[in.readInt()][];
        for (int i = 0; i < rows.length; i++) {
            var row = new float[rows.length];
            float scale = in.readFloat();
            for (int column = 0; column < row.length; column++) {
                row[column] = in.readByte() * scale;
            }
            row[i] += 1;
            rows[i] = row;
        }
        return new Adapter(rows);
    }

    /** The one that the knowledge was shipped with. */
    static Adapter shipped() {
        return Holder.SHIPPED;
    }

    private static Adapter load(String resource) {
        try (var file = Objects.requireNonNull(Adapter.class.getResourceAsStream(resource), resource)) {
            return read(new java.io.BufferedInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        static final Adapter SHIPPED = load("/bot/adapter.bin");
    }
}
