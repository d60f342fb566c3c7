package io.zhike.bot;

import io.zhike.bot.ranking.CompactVector;
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
        jdbc.sql("SELECT text_hash, vector, scale FROM bot_vector WHERE model = ? AND text_hash = ANY(?)")
                .param(model)
                .param(texts.stream().map(VectorStore::hash).toArray(byte[][]::new))
                .query(row -> {
                    var text = textOf.get(HexFormat.of().formatHex(row.getBytes("text_hash")));
                    if (text != null) {
                        result.put(text, CompactVector.of(row.getBytes("vector"), row.getFloat("scale")));
                    }
                });
        return result;
    }

    void save(String model, Map<String, CompactVector> vectors) {
        List<Object[]> rows = vectors.entrySet().stream()
                .map(entry -> new Object[] {
                    model,
                    hash(entry.getKey()),
                    entry.getValue().values(),
                    entry.getValue().scale()
                })
                .toList();
        batches.batchUpdate(
                "INSERT INTO bot_vector (model, text_hash, vector, scale) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                rows);
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
