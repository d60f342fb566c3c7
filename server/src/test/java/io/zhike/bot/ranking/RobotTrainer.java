package io.zhike.bot.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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

    private static final int FOLDS = 5;
    private static final double WITHOUT = 0.5;

    private RobotTrainer() {}

    static void main(String[] args) throws IOException {
        var content = OwnContent.business(Path.of(args[0]));
        var vectors = Vectors.of(Ranker.texts(content.items()));
        var examples = examples(content.items(), vectors);
        System.out.printf("%d entries, %d examples%n", content.items().size(), examples.size());
        System.out.println("hybrid, cross-validated:  " + crossValidate(examples, CONTEXT));
        var lexicalOnly = EnumSet.copyOf(CONTEXT);
        lexicalOnly.addAll(MEANING);
        System.out.println("lexical, cross-validated: " + crossValidate(examples, lexicalOnly));
        if (args.length > 1) {
            var lines = new ArrayList<>(provenance(content, examples));
            lines.addAll(lines("hybrid.", new Logit(CONTEXT, 1e-4).fit(both(examples))));
            lines.addAll(lines("lexical.", new Logit(lexicalOnly, 1e-4).fit(both(examples))));
            Files.write(Path.of(args[1]), lines);
        }
    }

    static List<Example> examples(List<Item> items, Map<String, float[]> vectors) {
        var ranker = Ranker.of(items, vectors);
        var numbers = new int[items.size() + 1];
        for (int i = 0; i < items.size(); i++) {
            numbers[i + 1] = numbers[i] + items.get(i).phrasings().size();
        }
        return IntStream.range(0, items.size())
                .parallel()
                .boxed()
                .flatMap(i -> IntStream.range(0, items.get(i).phrasings().size())
                        .mapToObj(p -> example(ranker, items.get(i), p, numbers[i] + p, vectors)))
                .toList();
    }

    private static Example example(Ranker ranker, Item item, int phrasing, int number, Map<String, float[]> vectors) {
        var text = item.phrasings().get(phrasing);
        var analysis = Analysis.of(text);
        var prepared = Prepared.of(analysis, vectors.get(analysis.spoken()));
        return Example.of(ranker, text, prepared, number, item.id(), 1);
    }

    static List<Example> both(List<Example> examples) {
        var result = new ArrayList<>(examples);
        examples.forEach(example -> result.add(example.withoutGold(WITHOUT)));
        return result;
    }

    private static Map<String, Object> crossValidate(List<Example> examples, Set<Feature> frozen) {
        var figures = new Figures();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            var model = new Logit(frozen, 1e-4)
                    .fit(both(examples.stream()
                            .filter(e -> e.group() % FOLDS != held)
                            .toList()));
            examples.stream().filter(e -> e.group() % FOLDS == held).forEach(e -> {
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
