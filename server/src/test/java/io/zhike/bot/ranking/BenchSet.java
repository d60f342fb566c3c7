package io.zhike.bot.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of the benchmark format: {@code corpus.jsonl} and {@code queries.jsonl}. */
record BenchSet(List<Item> items, List<String> ids, List<Query> queries) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * @param gold positions of the right items
     * @param type {@code in}, {@code oos_near} or {@code oos_far}
     * @param among the only items to rank, null for all
     */
    record Query(
            String id,
            String text,
            Set<Long> gold,
            String type,
            @Nullable Set<Long> among) {}

    static BenchSet read(Path folder) throws IOException {
        var ids = new ArrayList<String>();
        var positions = new LinkedHashMap<String, Long>();
        var items = new ArrayList<Item>();
        for (var line : Files.readAllLines(folder.resolve("corpus.jsonl"))) {
            var node = JSON.readTree(line);
            var texts = new ArrayList<>(List.of(node.get("question").asString()));
            node.path("similar").forEach(text -> texts.add(text.asString()));
            var id = node.get("id").asString();
            positions.put(id, (long) ids.size());
            items.add(Item.plain(ids.size(), texts));
            ids.add(id);
        }
        var queries = new ArrayList<Query>();
        for (var line : Files.readAllLines(folder.resolve("queries.jsonl"))) {
            var node = JSON.readTree(line);
            queries.add(new Query(
                    node.get("id").asString(),
                    node.get("text").asString(),
                    positions(node.path("gold"), positions),
                    node.get("type").asString(),
                    node.has("cand") ? positions(node.get("cand"), positions) : null));
        }
        return new BenchSet(items, ids, queries);
    }

    private static Set<Long> positions(JsonNode ids, Map<String, Long> positions) {
        var result = new HashSet<Long>();
        ids.forEach(id -> {
            var position = positions.get(id.asString());
            if (position != null) {
                result.add(position);
            }
        });
        return result;
    }
}
