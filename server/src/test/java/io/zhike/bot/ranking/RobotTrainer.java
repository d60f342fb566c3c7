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
 * Learns the weights of {@code /bot/ranking-model.properties} from the product's own texts and nothing else. Each
 * question counts twice: with its entry there, which is right, and without it, when nothing is.
 *
 * <p>Questions are those written for it ({@code training-queries.tsv}); with little weight also titles reworded by rule
 * (right) and titles turned into their opposite (nothing is right), and one phrasing of each item, asked while it is not
 * indexed.
 *
 * <p>Usage: {@code RobotTrainer CONTENT [OUT]}; without OUT it only prints what cross-validation says.
 */
final class RobotTrainer {

    static final double WRITTEN = 1;
    static final double REWORDED = 0.03;
    static final double FLIPPED = 0.1;
    /** A little only: the adapter has seen these phrasings, so that their cosines flatter. */
    static final double HIDDEN = 0.1;

    /** So many phrasings of each item are asked in turn. */
    static final int HIDING = 1;

    static final double WITHOUT = 0.8;
    /**
     * The written questions know the product's words only, and weights that follow them closely do worse on questions
     * about anything else: with 10, on a bank's questions 85.5 come first instead of 86.9, and on the own ones none more.
     */
    static final double PENALTY = 10_000;

    /** Taken from the constant of "none" after training: customers mostly ask what there is an entry for. */
    static final double MOSTLY_ANSWERABLE = 1.5;

    /** Not to be learned from questions without context; they keep their prior. */
    static final Set<Feature> CONTEXT = EnumSet.of(Feature.CONTEXT, Feature.OTHER_PRODUCT);

    static final Set<Feature> MEANING =
            EnumSet.of(Feature.COSINE, Feature.COSINE_HIGH, Feature.SECOND_COSINE, Feature.CROWD, Feature.BODY_COSINE);

    private static final Path QUESTIONS = Path.of("server/src/test/resources/robot/training-queries.tsv");
    private static final int FOLDS = 3;
    private static final String PRIORS = "/robot/training-prior.properties";
    static final Model PRIOR = Model.of(Model.properties(PRIORS), "hybrid.");
    static final Model LEXICAL_PRIOR = Model.of(Model.properties(PRIORS), "lexical.");

    private RobotTrainer() {}

    static void main(String[] args) throws IOException {
        var content = OwnContent.business(Path.of(args[0]));
        var examples = examples(content);
        var lexicalOnly = EnumSet.copyOf(CONTEXT);
        lexicalOnly.addAll(MEANING);
        System.out.println("hybrid, cross-validated:  " + crossValidate(examples, CONTEXT, PRIOR));
        System.out.println("lexical, cross-validated: " + crossValidate(examples, lexicalOnly, LEXICAL_PRIOR));
        if (args.length > 1) {
            var out = Path.of(args[1]);
            var lines = new ArrayList<>(provenance(content, examples));
            lines.addAll(lines("hybrid.", fit(examples, CONTEXT, PRIOR)));
            lines.addAll(lines("lexical.", fit(examples, lexicalOnly, LEXICAL_PRIOR)));
            lines.addAll(lines("talk.", TalkExamples.fit(content.items(), Path.of(args[0]))));
            Files.readAllLines(out).stream()
                    .filter(line -> line.matches("(threshold|lexical-talk)\\..*"))
                    .forEach(lines::add);
            Files.write(out, lines);
        }
    }

    static List<Example> examples(OwnContent content) throws IOException {
        var wordings = new Wordings();
        var asked = new ArrayList<Asked>();
        for (var item : content.items()) {
            var title = item.phrasings().getFirst();
            asked.add(new Asked(item.id(), wordings.reworded(title), item.id(), REWORDED));
            wordings.flipped(title).stream()
                    .limit(1)
                    .forEach(text -> asked.add(new Asked(item.id(), text, -1, FLIPPED)));
        }
        for (var line : Files.readAllLines(QUESTIONS)) {
            var parts = line.split("\t");
            Long id = content.ids().get(parts[1]);
            if (id != null) {
                asked.add(new Asked(id, parts[0], id, WRITTEN));
            }
        }
        var examples = new ArrayList<>(examples(content.items(), asked));
        for (int fold = 0; fold < HIDING; fold++) {
            examples.addAll(hidden(content.items(), fold));
        }
        return examples;
    }

    /** One phrasing of each item is asked and not indexed. */
    private static List<Example> hidden(List<Item> items, int fold) {
        var rest = new ArrayList<Item>();
        var asked = new ArrayList<Asked>();
        for (var item : items) {
            var phrasings = new ArrayList<>(item.phrasings());
            if (phrasings.size() > 2) {
                int which = phrasings.size() - 1 - fold % (phrasings.size() - 1);
                asked.add(new Asked(item.id(), phrasings.remove(which), item.id(), HIDDEN));
            }
            rest.add(new Item(item.id(), phrasings, item.keywords(), item.body(), item.product(), item.module()));
        }
        return examples(rest, asked);
    }

    private static List<Example> examples(List<Item> items, List<Asked> asked) {
        return examples(items, asked, Ranker.of(items, Map.of()), Ranker::of);
    }

    /** @param reader reads the questions, as the ranker of the entries does */
    static List<Example> examples(
            List<Item> items,
            List<Asked> asked,
            Ranker reader,
            java.util.function.BiFunction<List<Item>, Map<String, CompactVector>, Ranker> of) {
        var texts = Ranker.texts(items);
        asked.forEach(a -> texts.add(reader.analyse(a.text()).spoken()));
        var vectors = Vectors.of(texts);
        var ranker = of.apply(items, vectors);
        return asked.parallelStream().map(a -> example(ranker, a, vectors)).toList();
    }

    /** @param gold id of the right item, −1 for none */
    record Asked(long group, String text, long gold, double weight) {}

    static Example example(Ranker ranker, Asked asked, Map<String, CompactVector> vectors) {
        var analysis = ranker.analyse(asked.text());
        var prepared = Prepared.of(analysis, vectors.get(analysis.spoken()));
        return Example.of(ranker, asked.text(), prepared, asked.gold(), asked.weight(), asked.group());
    }

    static Model fit(List<Example> examples, Set<Feature> frozen, Model prior) {
        var all = new ArrayList<>(examples);
        examples.stream().filter(e -> e.gold() >= 0).forEach(e -> all.add(e.withoutGold(WITHOUT * e.weight())));
        return new Logit(frozen, prior, PENALTY).fit(all);
    }

    private static Map<String, Object> crossValidate(List<Example> examples, Set<Feature> frozen, Model prior) {
        var figures = new Figures();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            var model =
                    fit(examples.stream().filter(e -> e.group() % FOLDS != held).toList(), frozen, prior);
            examples.stream()
                    .filter(e -> e.group() % FOLDS == held && e.weight() == WRITTEN)
                    .forEach(e -> {
                        var in = e.outcome(model);
                        figures.in(in.rank(), in.confidence());
                        figures.near(e.withoutGold(1).outcome(model).confidence());
                    });
        }
        return figures.asMap();
    }

    private static List<String> provenance(OwnContent content, List<Example> examples) {
        var written = examples.stream().filter(e -> e.weight() == WRITTEN).count();
        return List.of(
                "# Weights of the robot's ranking: the score of a candidate is the weighted sum of its features.",
                "# Written by scripts/robot-train from %d entries of content/faq and %d written questions."
                        .formatted(content.items().size(), written),
                "# Set by hand: the context weights (questions have no context), the thresholds, the small talk's weights without vectors.");
    }

    private static List<String> lines(String prefix, Model model) {
        var lines = new ArrayList<String>();
        for (var feature : Feature.values()) {
            lines.add("%s%s=%.4f".formatted(prefix, Model.name(feature), model.features()[feature.ordinal()]));
        }
        for (int i = 0; i < Model.NONE_COUNT; i++) {
            boolean shifted = i == 0 && !prefix.startsWith("talk");
            lines.add("%s%s=%.4f"
                    .formatted(prefix, Model.noneName(i), model.none()[i] - (shifted ? MOSTLY_ANSWERABLE : 0)));
        }
        return lines;
    }
}
