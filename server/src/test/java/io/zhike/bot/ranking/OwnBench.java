package io.zhike.bot.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Figures on the own content: paraphrases never indexed, and questions that nothing in it answers. */
final class OwnBench {

    private OwnBench() {}

    static Figures run(Path content, Path lists, boolean show) throws IOException {
        var own = OwnContent.business(content);
        var queries = Files.readAllLines(lists.resolve("queries.tsv"));
        var strangers = new ArrayList<String>();
        for (var name : List.of("oos.txt")) {
            if (Files.exists(lists.resolve(name))) {
                strangers.addAll(Files.readAllLines(lists.resolve(name)));
            }
        }
        var ranker = Ranker.of(own.items(), Vectors.of(Ranker.texts(own.items())));
        var figures = new Figures();
        for (var line : queries) {
            var parts = line.split("\t");
            var ranking = ranker.rank(Question.of(parts[0]), Prepared.of(parts[0], OnnxEncoder.shared()));
            var rank = RobotBench.rankOf(Set.of(own.ids().get(parts[1])), ranking.items());
            figures.in(rank, ranking.best());
            if (show && (rank != 0 || ranking.best() < 0.5)) {
                System.out.printf(
                        "%d %.2f %s | %s | %s%n",
                        rank,
                        ranking.best(),
                        parts[0],
                        parts[1],
                        ranking.items().getFirst().item().phrasings().getFirst());
            }
        }
        for (var text : strangers) {
            var ranking = ranker.rank(Question.of(text), Prepared.of(text, OnnxEncoder.shared()));
            figures.far(ranking.best());
            if (show && ranking.best() > 0.3) {
                System.out.printf(
                        "far %.2f %s | %s%n",
                        ranking.best(),
                        text,
                        ranking.items().getFirst().item().phrasings().getFirst());
            }
        }
        return figures;
    }

    static void main(String[] args) throws IOException {
        System.out.println(
                run(Path.of(args[0]), Path.of(args[1]), args.length > 2).asMap());
    }
}
