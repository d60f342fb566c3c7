package io.zhike.bot.ranking;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.util.VectorUtil;

/**
 * A linear map of sentence vectors that draws together what customers of this product say in other words. Learned from
 * the shipped knowledge; near to the identity, so that texts about anything else keep their distances.
 */
final class Adapter {

    private final float[][] rows;

    Adapter(float[][] rows) {
        this.rows = rows;
    }

    /** Differs for different maps: vectors that went through different ones must not be compared. */
    String version() {
        return Integer.toHexString(Arrays.deepHashCode(rows));
    }

    /** The image of a vector, not of length one. */
    float[] apply(float[] vector) {
        var image = new float[rows.length];
        for (int i = 0; i < image.length; i++) {
            image[i] = VectorUtil.dotProduct(rows[i], vector);
        }
        return image;
    }

    /** Writes each row's difference from the identity as bytes, after its scale. */
    void write(OutputStream file) throws IOException {
        var out = new DataOutputStream(file);
        out.writeInt(rows.length);
        for (int i = 0; i < rows.length; i++) {
            var difference = rows[i].clone();
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
            new CompactVector(in.readNBytes(rows.length), scale).addTo(row);
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
