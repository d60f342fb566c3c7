package io.zhike.bot;

import io.zhike.bot.source.SourceDocument;
import io.zhike.bot.source.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * What a question finds for one asker.
 *
 * @param hits the documents that may answer, best first, whatever the verdict
 * @param none probability that no document answers
 */
record Found(Verdict verdict, List<Hit> hits, double none) {

    private static final double SURE = 0.5;
    private static final double WORTH_OFFERING = 0.25;

    /** @param confidence calibrated probability that the document answers, 0–1 */
    record Hit(SourceDocument document, double confidence) {}

    /** What to do about it. */
    sealed interface Verdict {

        /** How sure that it is right, 0–1. */
        double confidence();

        record Answered(Hit hit) implements Verdict {
            @Override
            public double confidence() {
                return hit.confidence();
            }
        }

        record DidYouMean(List<Hit> hits) implements Verdict {
            @Override
            public double confidence() {
                return hits.getFirst().confidence();
            }
        }

        record Refused(double confidence) implements Verdict {}

        record Chatter(SmallTalk talk, double confidence) implements Verdict {}
    }

    boolean isAnswered() {
        return verdict instanceof Verdict.Answered;
    }

    boolean isBusiness() {
        return verdict instanceof Verdict.Answered || verdict instanceof Verdict.DidYouMean;
    }

    /**
     * What is found when it is known that one document is not what is wanted: its probability goes to the others.
     *
     * @return empty if nothing else is probable
     */
    Optional<Found> without(SourceRef ref) {
        double left = hits.stream()
                .filter(hit -> !hit.document().ref().equals(ref))
                .mapToDouble(Hit::confidence)
                .reduce(none, Double::sum);
        var others = hits.stream()
                .filter(hit -> !hit.document().ref().equals(ref))
                .map(hit -> new Hit(hit.document(), hit.confidence() / left))
                .toList();
        return others.isEmpty() || others.getFirst().confidence() < WORTH_OFFERING
                ? Optional.empty()
                : Optional.of(new Found(verdict(others), others, none / left));
    }

    private static Verdict verdict(List<Hit> hits) {
        var best = hits.getFirst();
        return best.confidence() >= SURE
                ? new Verdict.Answered(best)
                : new Verdict.DidYouMean(hits.stream()
                        .limit(3)
                        .filter(hit -> hit.confidence() >= WORTH_OFFERING / 2)
                        .toList());
    }
}
