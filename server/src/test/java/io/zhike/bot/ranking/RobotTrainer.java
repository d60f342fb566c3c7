package io.zhike.bot.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns the weights of {@code /bot/ranking-model.properties} from the product's own phrasings and nothing else: each
 * phrasing in turn is taken out and asked, once with its entry there (it is right) and once without (nothing is).
 *
 * <p>Usage: {@code RobotTrainer CONTENT [OUT]}; without OUT it only prints what cross-validation says.
 */
final class RobotTrainer {

    /** Not to be learned from phrasings, which have no context; set by hand in {@link #context}. */
    private static final Set<Feature> CONTEXT = EnumSet.of(Feature.CONTEXT, Feature.OTHER_PRODUCT);

    private static final Set<Feature> MEANING = EnumSet.of(Feature.COSINE, Feature.COSINE_HIGH, Feature.SECOND_COSINE);

    private static final double PENALTY = Double.parseDouble(System.getProperty("penalty", "0.2"));
    private static final int FOLDS = 5;
    private static final double WITHOUT = 0.7;
    static final double HELD_OUT = Double.parseDouble(System.getProperty("heldOut", "0.01"));
    static final double FLIPPED = Double.parseDouble(System.getProperty("flipped", "0.02"));

    private RobotTrainer() {}

    static void main(String[] args) throws IOException {
        var content = OwnContent.business(Path.of(args[0]));
        var examples = examples(content);
        System.out.printf("%d entries, %d examples%n", content.items().size(), examples.size());
        System.out.println("hybrid, written:  " + crossValidate(examples, CONTEXT, 1));
        System.out.println("hybrid, held out:  " + crossValidate(examples, CONTEXT, HELD_OUT));
        System.out.println("hybrid, reworded:  " + crossValidate(examples, CONTEXT, REWORDED));
        var lexicalOnly = EnumSet.copyOf(CONTEXT);
        lexicalOnly.addAll(MEANING);
        System.out.println("lexical, reworded: " + crossValidate(examples, lexicalOnly, REWORDED));
        if (args.length > 1) {
            var lines = new ArrayList<>(provenance(content, examples));
            lines.addAll(lines("hybrid.", new Logit(CONTEXT, PENALTY).fit(both(examples))));
            lines.addAll(lines("lexical.", new Logit(lexicalOnly, PENALTY).fit(both(examples))));
            Files.write(Path.of(args[1]), lines);
        }
    }

    /** For each phrasing: itself held out, two new wordings of it, and one turned into another question. */
    static List<Example> examples(OwnContent content) throws IOException {
        var items = content.items();
        var wordings = new Wordings();
        var asked = new ArrayList<Asked>();
        int number = 0;
        for (var item : items) {
            for (var text : item.phrasings()) {
                asked.add(new Asked(item.id(), text, number++, item.id(), HELD_OUT));
                asked.add(new Asked(item.id(), wordings.reworded(text), -1, item.id(), REWORDED));
                asked.add(new Asked(item.id(), wordings.reworded(text), -1, item.id(), REWORDED));
                wordings.flipped(text).stream()
                        .limit(1)
                        .forEach(t -> asked.add(new Asked(item.id(), t, -1, -1, FLIPPED)));
            }
        }
        for (var line : Files.readAllLines(Path.of("server/src/test/resources/robot/training-queries.tsv"))) {
            var parts = line.split("\t");
            long id = content.ids().get(parts[1]);
            asked.add(new Asked(id, parts[0], -1, id, 1));
        }
        var texts = Ranker.texts(items);
        asked.forEach(a -> texts.add(Analysis.of(a.text()).spoken()));
        var vectors = Vectors.of(texts);
        var ranker = Ranker.of(items, vectors);
        return asked.parallelStream()
                .map(a -> example(ranker, a, vectors))
                .filter(e -> e.weight() != HELD_OUT
                        || e.gold() >= 0 && e.rows().get(e.gold()).stream().anyMatch(r -> r[0] >= T))
                .toList();
    }

    static final double T = Double.parseDouble(System.getProperty("t", "0.7"));
    static final double REWORDED = Double.parseDouble(System.getProperty("reworded", "0.012"));

    private record Asked(long group, String text, int except, long gold, double weight) {}

    private static Example example(Ranker ranker, Asked asked, Map<String, float[]> vectors) {
        var analysis = Analysis.of(asked.text());
        var prepared = Prepared.of(analysis, vectors.get(analysis.spoken()));
        return Example.of(ranker, asked.text(), prepared, asked.except(), asked.gold(), asked.weight(), asked.group());
    }

    static List<Example> both(List<Example> examples) {
        var result = new ArrayList<>(examples);
        examples.stream().filter(e -> e.gold() >= 0).forEach(e -> result.add(e.withoutGold(WITHOUT * e.weight())));
        return result;
    }

    private static Map<String, Object> crossValidate(List<Example> examples, Set<Feature> frozen, double kind) {
        var figures = new Figures();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            var model = new Logit(frozen, PENALTY)
                    .fit(both(examples.stream()
                            .filter(e -> e.group() % FOLDS != held)
                            .toList()));
            examples.stream()
                    .filter(e -> e.group() % FOLDS == held && e.gold() >= 0 && e.weight() == kind)
                    .forEach(e -> {
                        var in = e.outcome(model);
                        figures.in(in.rank(), in.confidence());
                        figures.near(e.withoutGold(1).outcome(model).confidence());
                    });
        }
        return figures.asMap();
    }

    private static List<String> provenance(OwnContent content, List<Example> examples) {
        return List.of(
                "# Weights of the robot's ranking: the score of a candidate is the weighted sum of its features.",
                "# Written by scripts/robot-train from content/faq: %d entries, %d phrasings, each held out once."
                        .formatted(content.items().size(), examples.size()),
                "# The context weights are set by hand (phrasings have no context).");
    }

    private static List<String> lines(String prefix, Model model) {
        var lines = new ArrayList<String>();
        for (var feature : Feature.values()) {
            lines.add("%s%s=%.4f".formatted(prefix, Model.name(feature), context(feature, model)));
        }
        for (int i = 0; i < Model.NONE_COUNT; i++) {
            lines.add("%s%s=%.4f".formatted(prefix, Model.noneName(i), model.none()[i]));
        }
        return lines;
    }

    private static float context(Feature feature, Model model) {
        return switch (feature) {
            case CONTEXT -> 0.5f;
            case OTHER_PRODUCT -> -2.5f;
            default -> model.features()[feature.ordinal()];
        };
    }
}
