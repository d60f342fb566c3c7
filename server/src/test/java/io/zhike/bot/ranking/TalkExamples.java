package io.zhike.bot.ranking;

import io.zhike.bot.ranking.RobotTrainer.Asked;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * What the small talk's weights are learned from: each of its phrasings, asked while it is not indexed, and the titles of
 * the entries, which are none.
 */
final class TalkExamples {

    private static final int FOLDS = 4;

    /** Whoever has fewer phrasings left has too few to be found by. */
    private static final int FEWEST = 3;

    private static final double PENALTY = 3;

    static final Model PRIOR = Model.of(Model.properties("/robot/training-prior.properties"), "talk.");

    private TalkExamples() {}

    static Model fit(List<Item> entries, Path content) throws IOException {
        var nothing = EnumSet.of(Feature.CONTEXT, Feature.OTHER_PRODUCT, Feature.KEYWORDS);
        return new Logit(nothing, PRIOR, PENALTY).fit(of(entries, content));
    }

    static List<Example> of(List<Item> entries, Path content) throws IOException {
        var reader = Ranker.of(entries, Map.of());
        var talk = OwnContent.smallTalk(content).items();
        var examples = new ArrayList<Example>();
        for (int fold = 0; fold < FOLDS; fold++) {
            var asked = new ArrayList<Asked>();
            var rest = new ArrayList<Item>();
            for (var item : talk) {
                rest.add(without(item, fold, asked));
            }
            for (int i = fold; i < entries.size(); i += FOLDS) {
                asked.add(new Asked(-i, entries.get(i).phrasings().getFirst(), -1, 1));
            }
            examples.addAll(RobotTrainer.examples(rest, asked, reader, Ranker::ofSmallTalk));
        }
        return examples;
    }

    private static Item without(Item item, int fold, List<Asked> asked) {
        var kept = new ArrayList<String>();
        for (int i = 0; i < item.phrasings().size(); i++) {
            var text = item.phrasings().get(i);
            if (i > 0 && i % FOLDS == fold && item.phrasings().size() > FEWEST) {
                asked.add(new Asked(item.id(), text, item.id(), 1));
            } else {
                kept.add(text);
            }
        }
        return Item.plain(item.id(), kept);
    }
}
