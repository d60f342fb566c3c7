package io.zhike.bot.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares a question with an item: with each of its phrasings, its keywords, its body, its product and module. */
final class ItemFeatures {

    private static final float WHOLE_MIDDLE = 0.4f;
    private static final float BODY_MIDDLE = 0.2f;
    private static final float COSINE_MIDDLE = 0.5f;

    private final List<Item> items;
    private final IndexedPhrasings phrasings;
    private final Bodies bodies;
    private final PhraseFeatures comparison;
    private final Keywords keywords;
    private final Set<String> products;

    ItemFeatures(ReadItems read, IndexedPhrasings phrasings, Bodies bodies) {
        this.items = read.items();
        this.phrasings = phrasings;
        this.bodies = bodies;
        this.comparison = phrasings.comparison();
        this.keywords = new Keywords(read);
        this.products = items.stream()
                .map(Item::product)
                .filter(product -> product != null)
                .map(product -> product.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The bodies found are to be closed. */
    Inquiry inquiry(Question question, Prepared prepared) {
        return new Inquiry(
                new AskedPhrase(phrasings.number(prepared.analysis())),
                prepared.vector(),
                product(question, prepared.analysis()),
                question.module(),
                keywords.asked(prepared.analysis()),
                bodies.search(prepared.analysis(), prepared.vector()));
    }

    /** One row for each phrasing of the item, with the features that cost little; {@link #complete} adds the others. */
    List<float[]> rows(Inquiry asked, int item) {
        var rows = new ArrayList<float[]>(phrasings.first(item + 1) - phrasings.first(item));
        for (int i = phrasings.first(item); i < phrasings.first(item + 1); i++) {
            rows.add(comparison.glance(asked.phrase(), phrasings.phrase(i), phrasings.cosine(asked.vector(), i)));
        }
        var keywordShare = keywords.share(asked.keywords(), item);
        rows.forEach(row -> PhraseFeatures.set(row, Feature.KEYWORDS, keywordShare));
        rows.forEach(row -> context(row, items.get(item), asked.product(), asked.module()));
        second(rows);
        body(rows, asked.bodies(), item);
        return rows;
    }

    void complete(Inquiry asked, Crowd crowd, int item, List<float[]> rows) {
        int first = phrasings.first(item);
        for (int i = 0; i < rows.size(); i++) {
            comparison.compare(asked.phrase(), phrasings.phrase(first + i), rows.get(i));
        }
        crowd(rows, crowd, first);
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
}
