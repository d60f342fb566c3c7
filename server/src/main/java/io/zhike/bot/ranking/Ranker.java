package io.zhike.bot.ranking;

import io.zhike.bot.ranking.Ranking.Ranked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Ranks a fixed set of items; immutable, safe for concurrent use. */
public final class Ranker {

    private static final int CANDIDATE_PHRASINGS = 40;
    private static final int RANKED = 10;

    private final List<Item> items;
    private final Map<Long, Integer> positions;
    private final IndexedPhrasings phrasings;
    private final ItemFeatures features;
    private final Spelling spelling;
    private final Model model;

    private Ranker(List<Item> items, IndexedPhrasings phrasings, Spelling spelling, Model model) {
        this.items = items;
        this.spelling = spelling;
        this.phrasings = phrasings;
        this.model = model;
        this.features = new ItemFeatures(items, phrasings);
        this.positions = IntStream.range(0, items.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> items.get(i).id(), i -> i));
    }

    /**
     * @param vectors the vector of every text in {@link #texts}; where some are missing the ranking goes by words alone
     */
    public static Ranker of(List<Item> items, Map<String, float[]> vectors) {
        var phrasings = new IndexedPhrasings(items, vectors);
        var model = phrasings.complete() ? Model.HYBRID : Model.LEXICAL;
        return new Ranker(List.copyOf(items), phrasings, new Spelling(items), model);
    }

    Ranker with(Model other) {
        return new Ranker(items, phrasings, spelling, other);
    }

    /** The texts whose vectors {@link #of} wants, in the form to encode. */
    public static Set<String> texts(Collection<Item> items) {
        return items.stream()
                .flatMap(item -> item.phrasings().stream())
                .map(text -> Analysis.of(text).spoken())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether meanings are compared, not only words. */
    public boolean complete() {
        return phrasings.complete();
    }

    public List<Item> items() {
        return items;
    }

    public @Nullable Item item(long id) {
        var position = positions.get(id);
        return position == null ? null : items.get(position);
    }

    /**
     * Reads a question: wrong characters and pinyin become the words that these items use.
     *
     * @param encoder null to go by words alone
     */
    public Prepared prepare(String text, @Nullable Encoder encoder) {
        var analysis = analyse(text);
        return encoder == null || analysis.spoken().isEmpty()
                ? Prepared.of(analysis, null)
                : Prepared.of(analysis, encoder.encode(analysis.spoken()));
    }

    Analysis analyse(String text) {
        return Analysis.of(text, spelling::correct);
    }

    /** @param prepared the question's text, made by {@link #prepare} of this ranker or of one for the same question */
    public Ranking rank(Question question, Prepared prepared) {
        var scored = candidates(question, prepared).stream()
                .map(candidate -> new Scored(candidate.item(), best(candidate)))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
        if (scored.isEmpty()) {
            return Ranking.EMPTY;
        }
        var none = model.none(noneFeatures(prepared));
        // Subtracting the largest keeps the exponentials in range.
        double top = Math.max(none, scored.getFirst().score());
        double sum = Math.exp(none - top)
                + scored.stream().mapToDouble(s -> Math.exp(s.score() - top)).sum();
        var ranked = scored.stream()
                .limit(RANKED)
                .map(s -> new Ranked(items.get(s.item()), Math.exp(s.score() - top) / sum))
                .toList();
        return new Ranking(ranked, Math.exp(none - top) / sum);
    }

    List<Candidate> candidates(Question question, Prepared prepared) {
        var phrase = phrasings.number(prepared.analysis());
        var found = question.among() == null ? found(prepared) : positions(question.among());
        var result = new ArrayList<Candidate>(found.size());
        for (int item : found) {
            result.add(new Candidate(item, features.rows(question, prepared, phrase, item)));
        }
        return result;
    }

    float[] noneFeatures(Prepared prepared) {
        return Model.noneFeatures(prepared.analysis(), phrasings.pairs());
    }

    private Set<Integer> found(Prepared prepared) {
        var found = new LinkedHashSet<Integer>();
        for (int phrasing : phrasings.byWords(prepared.analysis(), CANDIDATE_PHRASINGS)) {
            found.add(phrasings.itemOf(phrasing));
        }
        for (int phrasing : phrasings.byMeaning(prepared.vector(), CANDIDATE_PHRASINGS)) {
            found.add(phrasings.itemOf(phrasing));
        }
        return found;
    }

    private Set<Integer> positions(Set<Long> ids) {
        return ids.stream()
                .map(positions::get)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private double best(Candidate candidate) {
        return candidate.rows().stream().mapToDouble(model::score).max().orElseThrow();
    }

    /** @param rows the features of each of the item's phrasings */
    record Candidate(int item, List<float[]> rows) {}

    private record Scored(int item, double score) {}
}
