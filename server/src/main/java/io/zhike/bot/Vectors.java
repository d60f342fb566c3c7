package io.zhike.bot;

import io.zhike.bot.ranking.CompactVector;
import io.zhike.bot.ranking.Encoder;
import io.zhike.bot.ranking.OnnxEncoder;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The vector of each text: from memory, from the database, or computed, which takes some 1.5 ms a text and happens once
 * in the life of a database.
 */
@Component
class Vectors {

    /** Texts stored together. */
    private static final int BATCH = 16;

    /** Rows read at a time: the driver holds a whole result. */
    private static final int LOADED_TOGETHER = 5_000;

    private final VectorStore store;
    private final Map<String, CompactVector> known = new ConcurrentHashMap<>();

    Vectors(VectorStore store) {
        this.store = store;
    }

    Encoder encoder() {
        return OnnxEncoder.shared();
    }

    /** What is known of these texts without computing; forgets all other texts. */
    Map<String, CompactVector> known(Collection<String> texts) {
        known.keySet().retainAll(texts instanceof Set<String> set ? set : new HashSet<>(texts));
        var missing = missing(texts);
        for (int i = 0; i < missing.size(); i += LOADED_TOGETHER) {
            known.putAll(
                    store.load(encoder().model(), missing.subList(i, Math.min(missing.size(), i + LOADED_TOGETHER))));
        }
        return Collections.unmodifiableMap(known);
    }

    /** Computes and stores what {@link #known} does not know; less when its thread is interrupted. */
    Map<String, CompactVector> complete(Collection<String> texts) {
        var missing = missing(texts).stream()
                .sorted(Comparator.comparingInt(String::length))
                .toList();
        for (int i = 0; i < missing.size() && !Thread.currentThread().isInterrupted(); i += BATCH) {
            compute(missing.subList(i, Math.min(missing.size(), i + BATCH)));
        }
        return Collections.unmodifiableMap(known);
    }

    /** As {@link #complete}, but neither stored nor kept: the texts may never be needed again. */
    Map<String, CompactVector> trial(Collection<String> texts) {
        var all = new HashMap<>(known);
        texts.forEach(text ->
                all.computeIfAbsent(text, t -> CompactVector.of(encoder().encode(t))));
        return all;
    }

    private List<String> missing(Collection<String> texts) {
        return texts.stream().filter(text -> !known.containsKey(text)).toList();
    }

    private void compute(List<String> texts) {
        // One by one: in a batch, the quantised model's vector of a text depends a little on the other texts.
        var batch = new HashMap<String, CompactVector>();
        texts.forEach(text -> batch.put(text, CompactVector.of(encoder().encode(text))));
        store.save(encoder().model(), batch);
        known.putAll(batch);
    }
}
