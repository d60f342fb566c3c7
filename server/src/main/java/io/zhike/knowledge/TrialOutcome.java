package io.zhike.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a trial of a change showed.
 *
 * @param cases how many questions were asked
 */
public record TrialOutcome(
        int cases, int rightBefore, int rightAfter, List<TriedQuestion> worse, List<TriedQuestion> better) {

    /** @param product product line it was asked for, left out if none */
    public record TriedQuestion(String text, @Nullable String product, TriedAnswer before, TriedAnswer after) {}

    /**
     * @param outcome what kind of answer it was
     * @param title the question that was answered, or the first of those offered
     */
    public record TriedAnswer(String outcome, @Nullable String title) {}
}
