package io.zhike.bot;

import io.zhike.bot.Found.Hit;
import io.zhike.bot.Found.Verdict;
import io.zhike.bot.ranking.Decision;
import io.zhike.bot.ranking.Encoder;
import io.zhike.bot.ranking.Question;
import io.zhike.bot.ranking.Ranking;
import io.zhike.bot.ranking.Ranking.Ranked;
import io.zhike.bot.source.Viewer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks the shelves that somebody may look into, and no others. The only class that speaks with the ranking about
 * documents.
 */
@Component
class Retrieval {

    private static final int OFFERED = 3;

    private final Vectors vectors;

    Retrieval(Vectors vectors) {
        this.vectors = vectors;
    }

    /**
     * @param product product line to prefer, null for none
     * @param module functional area to prefer, null for none
     */
    Found find(Snapshot snapshot, Viewer viewer, String text, @Nullable String product, @Nullable String module) {
        var question = new Question(text, product, module, null);
        var encoder = encoder(snapshot);
        return snapshot.shelves(viewer).stream()
                .map(shelf -> find(snapshot, shelf, question, encoder))
                .reduce(Retrieval::both)
                .orElseThrow();
    }

    /** What everybody may see, best first, without a verdict. */
    List<Hit> ranked(Snapshot snapshot, String text, @Nullable String product) {
        var shelf = snapshot.everyone();
        var prepared = shelf.ranker().prepare(text, encoder(snapshot));
        return prepared.isEmpty()
                ? List.of()
                : hits(shelf, shelf.ranker().rank(new Question(text, product, null, null), prepared));
    }

    private Found find(Snapshot snapshot, Shelf shelf, Question question, @Nullable Encoder encoder) {
        // A shelf whose new texts have no vectors yet is asked by words meanwhile.
        var prepared = shelf.ranker().prepare(question.text(), shelf.ranker().complete() ? encoder : null);
        var business = shelf.ranker().rank(question, prepared);
        var decision = Decision.of(question, prepared, business, snapshot.chatter(), encoder);
        return new Found(verdict(snapshot, shelf, decision), hits(shelf, business), 1 - business.any());
    }

    private static Verdict verdict(Snapshot snapshot, Shelf shelf, Decision decision) {
        return switch (decision) {
            case Decision.Answered(var item, var confidence) ->
                new Verdict.Answered(new Hit(shelf.document(item), confidence));
            case Decision.DidYouMean(var offered, var confidence) ->
                new Verdict.DidYouMean(
                        offered.stream().map(ranked -> hit(shelf, ranked)).toList());
            case Decision.Refused(var confidence) -> new Verdict.Refused(confidence);
            case Decision.SmallTalk(var item, var confidence) ->
                new Verdict.Chatter(Objects.requireNonNull(snapshot.smallTalk().get(item.id())), confidence);
        };
    }

    /** Two shelves may both know something: the surer answer counts, and what is uncertain is offered together. */
    private static Found both(Found a, Found b) {
        return new Found(both(a.verdict(), b.verdict()), sorted(a.hits(), b.hits()), Math.min(a.none(), b.none()));
    }

    private static Verdict both(Verdict a, Verdict b) {
        if (a instanceof Verdict.Answered || b instanceof Verdict.Answered) {
            return b instanceof Verdict.Answered && !(a instanceof Verdict.Answered && a.confidence() >= b.confidence())
                    ? b
                    : a;
        }
        if (a instanceof Verdict.DidYouMean(var some) && b instanceof Verdict.DidYouMean(var others)) {
            return new Verdict.DidYouMean(
                    sorted(some, others).stream().limit(OFFERED).toList());
        }
        return b instanceof Verdict.DidYouMean && a instanceof Verdict.Refused ? b : a;
    }

    private static List<Hit> sorted(List<Hit> a, List<Hit> b) {
        var all = new ArrayList<>(a);
        all.addAll(b);
        all.sort(Comparator.comparingDouble(Hit::confidence).reversed());
        return all;
    }

    private static List<Hit> hits(Shelf shelf, Ranking ranking) {
        return ranking.items().stream().map(ranked -> hit(shelf, ranked)).toList();
    }

    private static Hit hit(Shelf shelf, Ranked ranked) {
        return new Hit(shelf.document(ranked.item()), ranked.confidence());
    }

    /** For one question: what several shelves and the small talk understand alike is encoded once. */
    private @Nullable Encoder encoder(Snapshot snapshot) {
        var encoder = snapshot.complete() ? vectors.encoder() : null;
        return encoder == null ? null : new OnceEncoder(encoder);
    }
}
