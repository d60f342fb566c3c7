package io.zhike.bot;

import io.zhike.bot.source.SourceDocument;
import java.util.List;

/**
 * What a question finds for one asker.
 *
 * @param hits the documents that may answer, best first, whatever the verdict
 * @param none probability that no document answers
 */
record Found(Verdict verdict, List<Hit> hits, double none) {

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
}
