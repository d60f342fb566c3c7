package io.zhike.chat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the robot said to one question.
 *
 * @param html sanitised HTML of the answer
 * @param confidence calibrated probability that the answer is right, 0–1
 * @param offerHuman whether the way to a human is shown at once
 * @param feedback the customer's thumb, filled in when read back
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
        Outcome outcome,
        @Nullable String html,
        @Nullable Long entryId,
        @Nullable String title,
        @Nullable String product,
        @Nullable String module,
        @Nullable LocalDate updated,
        List<Question> suggestions,
        List<Question> related,
        boolean offerHuman,
        @Nullable Double confidence,
        @Nullable Feedback feedback) {

    public Answer withFeedback(Feedback given) {
        return new Answer(
                outcome,
                html,
                entryId,
                title,
                product,
                module,
                updated,
                suggestions,
                related,
                offerHuman,
                confidence,
                given);
    }

    public enum Outcome {
        ANSWERED,
        DID_YOU_MEAN,
        REFUSED,
        SMALL_TALK
    }

    public enum Feedback {
        UP,
        DOWN
    }

    /** A question the customer can click. */
    public record Question(long entryId, String question) {}
}
