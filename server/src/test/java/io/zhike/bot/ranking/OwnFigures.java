package io.zhike.bot.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How the robot does on its own content: paraphrases that are not indexed, strangers' questions, small talk. */
final class OwnFigures {

    private final Path lists;
    private final OwnContent knowledge;
    private final OwnContent talk;
    private final Ranker business;
    private final Ranker chatter;

    /** What went wrong, to read; each line names the list. */
    final List<String> misses = new ArrayList<>();

    OwnFigures(Path content, Path lists) throws IOException {
        this.lists = lists;
        knowledge = OwnContent.business(content);
        talk = OwnContent.smallTalk(content);
        business = Ranker.of(knowledge.items(), Vectors.of(Ranker.texts(knowledge.items())));
        chatter = Ranker.ofSmallTalk(talk.items(), Vectors.of(Ranker.texts(talk.items())));
    }

    /** Percentages, by name. */
    Map<String, Double> all() throws IOException {
        var figures = new LinkedHashMap<String, Double>();
        queries(figures);
        strangers(figures);
        smallTalk(figures);
        lookalikes(figures);
        return figures;
    }

    private void queries(Map<String, Double> figures) throws IOException {
        var lines = lines("queries.tsv");
        int first = 0;
        int three = 0;
        int right = 0;
        int wrong = 0;
        int offered = 0;
        for (var line : lines) {
            var parts = line.split("\t");
            long gold = Objects.requireNonNull(knowledge.ids().get(parts[1]), "no entry " + parts[1]);
            var ranking = rank(business, parts[0]);
            int rank = RobotBench.rankOf(java.util.Set.of(gold), ranking.items());
            first += rank == 0 ? 1 : 0;
            three += rank >= 0 && rank < 3 ? 1 : 0;
            var decision = decide(parts[0]);
            boolean is = decision instanceof Decision.Answered answered
                    && answered.item().id() == gold;
            right += is ? 1 : 0;
            wrong += decision instanceof Decision.Answered && !is ? 1 : 0;
            boolean among = decision instanceof Decision.DidYouMean some
                    && some.items().stream().anyMatch(r -> r.item().id() == gold);
            offered += among ? 1 : 0;
            if (!is && !among) {
                misses.add("query %d %s [%s] -> %s".formatted(rank, parts[0], parts[1], told(decision)));
            }
        }
        figures.put("recallAt1", percent(first, lines));
        figures.put("recallAt3", percent(three, lines));
        figures.put("answeredRight", percent(right, lines));
        figures.put("offeredRight", percent(offered, lines));
        figures.put("answeredWrong", percent(wrong, lines));
    }

    private void strangers(Map<String, Double> figures) throws IOException {
        var lines = lines("oos.txt");
        int refused = 0;
        int answered = 0;
        for (var text : lines) {
            var decision = decide(text);
            answered += decision instanceof Decision.Answered ? 1 : 0;
            boolean honest = decision instanceof Decision.Refused || decision instanceof Decision.SmallTalk;
            refused += honest ? 1 : 0;
            if (!honest) {
                misses.add("stranger %s -> %s".formatted(text, told(decision)));
            }
        }
        figures.put("strangersRefused", percent(refused, lines));
        figures.put("strangersAnswered", percent(answered, lines));
    }

    private void smallTalk(Map<String, Double> figures) throws IOException {
        var lines = lines("smalltalk-queries.tsv");
        int talked = 0;
        int exact = 0;
        for (var line : lines) {
            var parts = line.split("\t");
            var decision = decide(parts[0]);
            var gold = talk.ids().get(parts[1]);
            boolean is = decision instanceof Decision.SmallTalk;
            talked += is ? 1 : 0;
            exact += decision instanceof Decision.SmallTalk t
                            && gold != null
                            && t.item().id() == gold
                    ? 1
                    : 0;
            if (!is) {
                misses.add("talk %s [%s] -> %s".formatted(parts[0], parts[1], told(decision)));
            }
        }
        figures.put("smallTalkKnown", percent(talked, lines));
        figures.put("smallTalkExact", percent(exact, lines));
    }

    private void lookalikes(Map<String, Double> figures) throws IOException {
        var lines = lines("smalltalk-lookalikes.txt");
        int stolen = 0;
        for (var text : lines) {
            var decision = decide(text);
            stolen += decision instanceof Decision.SmallTalk ? 1 : 0;
            if (decision instanceof Decision.SmallTalk) {
                misses.add("lookalike %s -> %s".formatted(text, told(decision)));
            }
        }
        figures.put("lookalikesStolen", percent(stolen, lines));
    }

    private Decision decide(String text) {
        return decide(Question.of(text), business, chatter);
    }

    static Decision decide(Question question, Ranker business, Ranker chatter) {
        var encoder = OnnxEncoder.shared();
        var prepared = business.prepare(question.text(), encoder);
        return Decision.of(question, prepared, business.rank(question, prepared), chatter, encoder);
    }

    private static Ranking rank(Ranker ranker, String text) {
        return ranker.rank(Question.of(text), ranker.prepare(text, OnnxEncoder.shared()));
    }

    private static String told(Decision decision) {
        return switch (decision) {
            case Decision.Answered(var item, var p) ->
                "%.2f %s".formatted(p, item.phrasings().getFirst());
            case Decision.SmallTalk(var item, var p) ->
                "talk %.2f %s".formatted(p, item.phrasings().getFirst());
            case Decision.DidYouMean(var items, var p) ->
                "offered %.2f %s"
                        .formatted(p, items.getFirst().item().phrasings().getFirst());
            case Decision.Refused(var p) -> "refused %.2f".formatted(p);
        };
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(lists.resolve(name)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static double percent(int part, List<String> all) {
        return Math.round(1000.0 * part / Math.max(1, all.size())) / 10.0;
    }
}
