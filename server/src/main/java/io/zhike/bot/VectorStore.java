package io.zhike.bot;

import io.zhike.bot.ranking.CompactVector;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of bot_vector. */
@Repository
class VectorStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    VectorStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The stored vectors of these texts; those never computed are missing. */
    Map<String, CompactVector> load(String model, Collection<String> texts) {
        var textOf = new HashMap<String, String>();
        texts.forEach(text -> textOf.put(HexFormat.of().formatHex(hash(text)), text));
        var result = new HashMap<String, CompactVector>();
        jdbc.sql("SELECT text_hash, vector FROM bot_vector WHERE model = ? AND text_hash = ANY(?)")
                .param(model)
                .param(texts.stream().map(VectorStore::hash).toArray(byte[][]::new))
                .query(row -> {
                    var text = textOf.get(HexFormat.of().formatHex(row.getBytes("text_hash")));
                    if (text != null) {
                        result.put(text, CompactVector.of(floats(row.getBytes("vector"))));
                    }
                });
        return result;
    }

    void save(String model, Map<String, float[]> vectors) {
        List<Object[]> rows = vectors.entrySet().stream()
                .map(entry -> new Object[] {model, hash(entry.getKey()), bytes(entry.getValue())})
                .toList();
        batches.batchUpdate(
                "INSERT INTO bot_vector (model, text_hash, vector) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", rows);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(float[] vector) {
        var buffer = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(vector);
        return buffer.array();
    }

    private static float[] floats(byte[] bytes) {
        var vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return vector;
    }
}
