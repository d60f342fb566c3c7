package io.zhike.bot.ranking;

import io.zhike.bot.ranking.Ranking.Ranked;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ranks a fixed set of items; immutable, safe for concurrent use. */
public final class Ranker {

    private static final int CANDIDATE_PHRASINGS = 30;
    private static final int CANDIDATE_BODIES = 8;
    /** So many candidates, the best at a glance, are compared in full. */
    private static final int COMPARED = 16;

    private static final int RANKED = 10;

    private final ReadItems read;
    private final List<Item> items;
    private final Map<Long, Integer> positions;
    private final IndexedPhrasings phrasings;
    private final Bodies bodies;
    private final ItemFeatures features;
    private final Model model;

    private Ranker(ReadItems read, Map<String, CompactVector> vectors, Model complete, Model byWords) {
        this.read = read;
        this.items = read.items();
        this.phrasings = new IndexedPhrasings(read, vectors);
        this.bodies = new Bodies(read, vectors);
        this.model = phrasings.complete() ? complete : byWords;
        this.features = new ItemFeatures(read, phrasings, bodies);
        this.positions = IntStream.range(0, items.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(i -> items.get(i).id(), i -> i));
    }

    /**
     * @param vectors the vector of each of the items' texts; where some are missing the ranking goes by words alone
     */
    public static Ranker of(ReadItems items, Map<String, CompactVector> vectors) {
        return new Ranker(items, vectors, Model.HYBRID, Model.LEXICAL);
    }

    public static Ranker of(List<Item> items, Map<String, CompactVector> vectors) {
        return of(ReadItems.of(items), vectors);
    }

    /** The same for small talk, which people say in fewer words and mean less exactly. */
    public static Ranker ofSmallTalk(ReadItems items, Map<String, CompactVector> vectors) {
        return new Ranker(items, vectors, Model.TALK, Model.LEXICAL_TALK);
    }

    public static Ranker ofSmallTalk(List<Item> items, Map<String, CompactVector> vectors) {
        return ofSmallTalk(ReadItems.of(items), vectors);
    }

    /** What it was made of; a ranker of nearly the same items is made from it in a tenth of the time. */
    public ReadItems read() {
        return read;
    }

    /** The texts whose vectors {@link #of} wants, in the form to encode. */
    public static Set<String> texts(Collection<Item> items) {
        var phrasings =
                items.stream().flatMap(item -> item.phrasings().stream()).map(Analysis::spoken);
        var passages = items.stream().flatMap(item -> Passages.of(item.body()).stream());
        return Stream.concat(phrasings, passages).collect(Collectors.toCollection(LinkedHashSet::new));
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
        return Prepared.of(analyse(text), encoder);
    }

    Analysis analyse(String text) {
        return Analysis.of(text, read.spelling()::correct);
    }

    /** @param prepared the question's text, made by {@link #prepare} of this ranker or of one for the same question */
    public Ranking rank(Question question, Prepared prepared) {
        var ranking = rank(candidates(question, prepared, COMPARED), noneFeatures(prepared), model);
        return question.product() == null ? ranking.withTwinsAlike(Thresholds.INSTANCE.leadOfTwins()) : ranking;
    }

    /** Whether the confidence in any item can reach this; takes a tenth of the time of {@link #rank}. */
    boolean canReach(double confidence, Prepared prepared) {
        var nearest = phrasings.byMeaning(prepared.vector(), 1);
        if (nearest.length == 0) {
            return true;
        }
        var most = model.most(phrasings.cosine(prepared.vector(), nearest[0]));
        return 1 / (1 + Math.exp(model.none(noneFeatures(prepared)) - most)) >= confidence;
    }

    Ranking rank(List<Candidate> candidates, float[] noneFeatures, Model weights) {
        var best = candidates.stream()
                .map(candidate -> best(candidate, weights))
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(RANKED)
                .toList();
        var none = weights.none(noneFeatures);
        var ranked = best.stream()
                .map(one -> new Ranked(items.get(one.item()), one.score(), confidence(one, best, none)))
                .toList();
        double odds =
                best.stream().mapToDouble(one -> Math.exp(one.score() - none)).sum();
        return new Ranking(ranked, odds / (1 + odds), best.stream().anyMatch(Scored::named));
    }

    /** The odds against "none" and against every rival, as far as the rival says something else. */
    private double confidence(Scored one, List<Scored> rivals, double none) {
        double against = Math.exp(none - one.score());
        for (var rival : rivals) {
            if (rival != one) {
                against +=
                        Math.exp(rival.score() - one.score()) * phrasings.difference(one.phrasing(), rival.phrasing());
            }
        }
        return 1 / (1 + against);
    }

    /** @param limit so many, the best at a glance */
    List<Candidate> candidates(Question question, Prepared prepared, int limit) {
        var asked = features.inquiry(question, prepared);
        try (var inBodies = asked.bodies()) {
            var pool = phrasings.byMeaning(prepared.vector(), Crowd.POOL);
            var found = question.among() == null ? found(asked, pool, inBodies) : positions(question.among());
            var candidates = atAGlance(asked, found, limit);
            var crowd = new Crowd(phrasings, pool);
            candidates.forEach(one -> features.complete(asked, crowd, one.item(), one.rows()));
            return candidates;
        }
    }

    private List<Candidate> atAGlance(Inquiry asked, Set<Integer> found, int limit) {
        var scored = found.stream()
                .map(item -> new Candidate(item, features.rows(asked, item)))
                .map(candidate -> new Glanced(candidate, best(candidate, model).score()))
                .sorted(Comparator.comparingDouble(Glanced::score).reversed())
                .limit(limit);
        return scored.map(Glanced::candidate).toList();
    }

    float[] noneFeatures(Prepared prepared) {
        return Model.noneFeatures(prepared.analysis(), phrasings.pairs());
    }

    private Set<Integer> found(Inquiry asked, int[] near, Bodies.Found inBodies) {
        var found = new LinkedHashSet<Integer>();
        for (int phrasing : phrasings.byWords(asked.phrase().phrase(), CANDIDATE_PHRASINGS)) {
            found.add(phrasings.itemOf(phrasing));
        }
        Arrays.stream(near).limit(CANDIDATE_PHRASINGS).map(phrasings::itemOf).forEach(found::add);
        Arrays.stream(inBodies.best(CANDIDATE_BODIES)).forEach(found::add);
        return found;
    }

    private Set<Integer> positions(Set<Long> ids) {
        return ids.stream()
                .map(positions::get)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Scored best(Candidate candidate, Model weights) {
        var rows = candidate.rows();
        int best = 0;
        double most = weights.score(rows.getFirst());
        for (int i = 1; i < rows.size(); i++) {
            double score = weights.score(rows.get(i));
            if (score > most) {
                most = score;
                best = i;
            }
        }
        boolean named = rows.getFirst()[Feature.KEYWORDS.ordinal()] > 0;
        return new Scored(candidate.item(), phrasings.first(candidate.item()) + best, most, named);
    }

    /** @param rows the features of each of the item's phrasings */
    record Candidate(int item, List<float[]> rows) {}

    private record Glanced(Candidate candidate, double score) {}

    private record Scored(int item, int phrasing, double score, boolean named) {}
}
