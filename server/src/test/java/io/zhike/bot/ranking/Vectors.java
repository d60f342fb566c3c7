package io.zhike.bot.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Encodes many texts, texts of equal length together. */
final class Vectors {

    private static final int BATCH = 16;

    private Vectors() {}

    static Map<String, float[]> of(Collection<String> texts) {
        var encoder = OnnxEncoder.shared();
        var byLength = texts.stream()
                .distinct()
                .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()));
        var batches = new ArrayList<List<String>>();
        byLength.values().forEach(same -> {
            for (int i = 0; i < same.size(); i += BATCH) {
                batches.add(same.subList(i, Math.min(same.size(), i + BATCH)));
            }
        });
        var result = new java.util.concurrent.ConcurrentHashMap<String, float[]>(LabCache.load());
        batches.parallelStream().forEach(batch -> {
            var vectors = encoder.encode(batch);
            for (int i = 0; i < batch.size(); i++) {
                result.put(batch.get(i), vectors.get(i));
            }
        });
        LabCache.save(result);
        return result;
    }
}
