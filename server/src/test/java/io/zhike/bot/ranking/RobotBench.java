package io.zhike.bot.ranking;

import io.zhike.bot.ranking.Ranking.Ranked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the product's own ranking and confidence: on a folder of the benchmark format, or without one on the own
 * content. Run by {@code scripts/robot-bench [DIR] [--out FILE]}.
 */
final class RobotBench {

    private static final JsonMapper JSON = JsonMapper.shared();

    private RobotBench() {}

    static void main(String[] args) throws IOException {
        if (args.length == 1 && args[0].equals("duplicates")) {
            NearDuplicates.of(
                            OwnContent.business(Path.of("content")),
                            NearDuplicates.ALIKE_TITLES,
                            NearDuplicates.ALIKE_ANSWERS)
                    .forEach(System.out::println);
            return;
        }
        if (args.length == 0) {
            var own = new OwnFigures(Path.of("content"), Path.of("server/src/test/resources/robot"));
            System.out.println(JSON.writeValueAsString(own.all()));
            own.misses.forEach(System.err::println);
            return;
        }
        measure(Path.of(args[0]), args.length > 2 && args[1].equals("--out") ? Path.of(args[2]) : null);
    }

    private static void measure(Path folder, @Nullable Path out) throws IOException {
        var set = BenchSet.read(folder);
        var texts = Ranker.texts(set.items());
        var reader = Ranker.of(set.items(), Map.of());
        set.queries().forEach(query -> texts.add(reader.analyse(query.text()).spoken()));
        var vectors = Vectors.of(texts);
        var ranker = Ranker.of(set.items(), vectors);
        var lines = new ArrayList<String>();
        var figures = new Figures();
        for (var query : set.queries()) {
            var ranking = rank(ranker, query, vectors);
            count(figures, query, ranking);
            lines.add(line(set, query, ranking));
        }
        var result = new LinkedHashMap<String, Object>();
        result.put("set", folder.getFileName().toString());
        result.put("entries", set.items().size());
        result.putAll(figures.asMap());
        System.out.println(JSON.writeValueAsString(result));
        if (out != null) {
            Files.write(out, lines);
        }
    }

    private static Ranking rank(Ranker ranker, BenchSet.Query query, Map<String, CompactVector> vectors) {
        var analysis = ranker.analyse(query.text());
        var prepared = Prepared.of(analysis, vectors.get(analysis.spoken()));
        return ranker.rank(new Question(query.text(), null, null, query.among()), prepared);
    }

    private static void count(Figures figures, BenchSet.Query query, Ranking ranking) {
        switch (query.type()) {
            case "in" -> figures.in(rankOf(query.gold(), ranking.items()), ranking.best());
            case "oos_near" -> figures.near(ranking.best());
            default -> figures.far(ranking.best());
        }
    }

    static int rankOf(Set<Long> gold, List<Ranked> ranked) {
        for (int i = 0; i < ranked.size(); i++) {
            if (gold.contains(ranked.get(i).item().id())) {
                return i;
            }
        }
        return -1;
    }

    private static String line(BenchSet set, BenchSet.Query query, Ranking ranking) {
        var ranked = ranking.items().stream()
                .map(r -> Map.of("id", set.ids().get((int) r.item().id()), "confidence", r.confidence()))
                .toList();
        var line = new HashMap<String, Object>(Map.of("id", query.id(), "ranked", ranked));
        return JSON.writeValueAsString(line);
    }
}
