package io.zhike.bot.ranking;

import io.zhike.shared.text.ChineseText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares a question with an item: with each of its phrasings, its keywords, its product and module. */
final class ItemFeatures {

    private static final float WHOLE_MIDDLE = 0.4f;
    private static final float BODY_MIDDLE = 0.2f;
    private static final float COSINE_MIDDLE = 0.5f;

    private final List<Item> items;
    private final IndexedPhrasings phrasings;
    private final Bodies bodies;
    private final PhraseFeatures comparison;
    private final String[][][] keywords;
    private final Set<String> products;

    ItemFeatures(List<Item> items, IndexedPhrasings phrasings, Bodies bodies) {
        this.items = items;
        this.phrasings = phrasings;
        this.bodies = bodies;
        this.comparison = phrasings.comparison();
        var known = new HashMap<String, String>();
        this.keywords = items.stream().map(item -> keywordPairs(item, known)).toArray(String[][][]::new);
        this.products = items.stream()
                .map(Item::product)
                .filter(product -> product != null)
                .map(product -> product.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One row of features for each phrasing of the item. */
    List<float[]> rows(Question question, Prepared prepared, Phrase phrase, Crowd crowd, Bodies.Found found, int item) {
        var keywordShare = keywordShare(prepared.analysis(), item);
        var asked = product(question, prepared.analysis());
        var rows = new ArrayList<float[]>();
        for (int i = phrasings.first(item); i < phrasings.first(item + 1); i++) {
            var row = comparison.compare(phrase, phrasings.phrase(i), phrasings.cosine(prepared.vector(), i));
            PhraseFeatures.set(row, Feature.KEYWORDS, keywordShare);
            context(row, items.get(item), asked, question.module());
            rows.add(row);
        }
        second(rows);
        crowd(rows, crowd, phrasings.first(item));
        body(rows, found, item);
        return rows;
    }

    /**
     * An item without a body counts like one whose body fits middling: the features are centred between right and wrong
     * candidates.
     */
    private void body(List<float[]> rows, Bodies.Found found, int item) {
        if (!bodies.present(item)) {
            return;
        }
        float whole = found.whole(item) - WHOLE_MIDDLE;
        float body = found.body(item) - BODY_MIDDLE;
        float cosine = found.hasVector() ? found.cosine(item) - COSINE_MIDDLE : 0;
        for (var row : rows) {
            PhraseFeatures.set(row, Feature.WHOLE_WORDS, whole);
            PhraseFeatures.set(row, Feature.BODY_WORDS, body);
            PhraseFeatures.set(row, Feature.BODY_COSINE, cosine);
        }
    }

    /** The crowd around the nearest phrasing counts for all of them. */
    private static void crowd(List<float[]> rows, Crowd crowd, int first) {
        int cosine = Feature.COSINE.ordinal();
        int nearest = 0;
        for (int i = 1; i < rows.size(); i++) {
            nearest = rows.get(i)[cosine] > rows.get(nearest)[cosine] ? i : nearest;
        }
        float around = crowd.around(first + nearest);
        rows.forEach(row -> PhraseFeatures.set(row, Feature.CROWD, around));
    }

    /** Each row learns the best cosine of the others. */
    private static void second(List<float[]> rows) {
        int cosine = Feature.COSINE.ordinal();
        for (var row : rows) {
            float best = 0;
            for (var other : rows) {
                best = other == row ? best : Math.max(best, other[cosine]);
            }
            PhraseFeatures.set(row, Feature.SECOND_COSINE, rows.size() == 1 ? row[cosine] : best);
        }
    }

    private static void context(float[] row, Item item, @Nullable String asked, @Nullable String module) {
        var product = item.product();
        boolean other = asked != null && product != null && !product.equalsIgnoreCase(asked);
        boolean same = asked != null && product != null && !other;
        boolean inModule = module != null && module.equals(item.module());
        PhraseFeatures.set(row, Feature.CONTEXT, (same ? 1 : 0) + (inModule ? 1 : 0));
        PhraseFeatures.set(row, Feature.OTHER_PRODUCT, other ? 1 : 0);
    }

    /** A product named in the question counts more than the one the asker usually works with. */
    private @Nullable String product(Question question, Analysis analysis) {
        var named = analysis.singles().stream()
                .filter(products::contains)
                .distinct()
                .toList();
        return named.size() == 1 ? named.getFirst() : question.product();
    }

    /** The part of the question's pairs that keywords wholly contained in it make up. */
    private float keywordShare(Analysis question, int item) {
        if (question.pairs().isEmpty()) {
            return 0;
        }
        var asked = new HashSet<>(question.pairs());
        var covered = new HashSet<String>();
        for (var keyword : keywords[item]) {
            var pairs = Arrays.asList(keyword);
            if (!pairs.isEmpty() && asked.containsAll(pairs)) {
                covered.addAll(pairs);
            }
        }
        return (float) covered.size() / asked.size();
    }

    /** @param known pairs of other keywords: equal ones are kept once */
    private static String[][] keywordPairs(Item item, Map<String, String> known) {
        return item.keywords().stream()
                .map(keyword -> Terms.pairs(ChineseText.normalise(keyword)).stream()
                        .map(pair -> known.computeIfAbsent(pair, p -> p))
                        .toArray(String[]::new))
                .toArray(String[][]::new);
    }
}
