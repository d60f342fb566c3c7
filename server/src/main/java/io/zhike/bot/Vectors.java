package io.zhike.bot;

import io.zhike.bot.ranking.Encoder;
import io.zhike.bot.ranking.OnnxEncoder;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The vector of each text: from memory, from the database, or computed, which takes some 1.5 ms a text and happens once
 * in the life of a database.
 */
@Component
class Vectors {

    /** Texts computed and stored together; texts of like length share a batch, so that little is padded. */
    private static final int BATCH = 16;

    private final VectorStore store;
    private final Map<String, float[]> known = new ConcurrentHashMap<>();

    Vectors(VectorStore store) {
        this.store = store;
    }

    Encoder encoder() {
        return OnnxEncoder.shared();
    }

    /** What is known of these texts without computing; forgets all other texts. */
    Map<String, float[]> known(Collection<String> texts) {
        known.keySet().retainAll(texts);
        var missing = missing(texts);
        if (!missing.isEmpty()) {
            known.putAll(store.load(encoder().model(), missing));
        }
        return new HashMap<>(known);
    }

    /** Computes and stores what {@link #known} does not know. */
    Map<String, float[]> complete(Collection<String> texts) {
        var missing = missing(texts).stream()
                .sorted(Comparator.comparingInt(String::length))
                .toList();
        for (int i = 0; i < missing.size(); i += BATCH) {
            compute(missing.subList(i, Math.min(missing.size(), i + BATCH)));
        }
        return new HashMap<>(known);
    }

    /** As {@link #complete}, but neither stored nor kept: the texts may never be needed again. */
    Map<String, float[]> trial(Collection<String> texts) {
        var all = new HashMap<>(known);
        var missing =
                texts.stream().filter(text -> !all.containsKey(text)).distinct().toList();
        for (int i = 0; i < missing.size(); i += BATCH) {
            var batch = missing.subList(i, Math.min(missing.size(), i + BATCH));
            var vectors = encoder().encode(batch);
            for (int j = 0; j < batch.size(); j++) {
                all.put(batch.get(j), vectors.get(j));
            }
        }
        return all;
    }

    private List<String> missing(Collection<String> texts) {
        return texts.stream().filter(text -> !known.containsKey(text)).toList();
    }

    private void compute(List<String> texts) {
        var vectors = encoder().encode(texts);
        var batch = new HashMap<String, float[]>();
        for (int i = 0; i < texts.size(); i++) {
            batch.put(texts.get(i), vectors.get(i));
        }
        store.save(encoder().model(), batch);
        known.putAll(batch);
    }
}
