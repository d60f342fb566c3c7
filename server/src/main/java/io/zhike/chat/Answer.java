package io.zhike.chat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the robot said to one question. Stored with the message: members may be added, and are missing in older ones.
 *
 * @param html sanitised HTML of the answer
 * @param confidence calibrated probability that the answer is right, 0–1
 * @param offerHuman whether the way to a human is shown at once
 * @param feedback the customer's thumb, filled in when read back
 * @param lead what is said before the answer, as plain text
 * @param asked the part of the message that is answered, when the message asked several things
 * @param sources what the answer rests on; where {@code phrased}, the first is cited as [1], and so on
 * @param pages pages of the product that the answer sends to
 * @param choices replies to click; the text is what the customer says with them
 * @param phrased whether a language model put the sources into words
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
        @Nullable Feedback feedback,
        @Nullable String lead,
        @Nullable String asked,
        List<Source> sources,
        List<PageLink> pages,
        List<Choice> choices,
        @Nullable Boolean phrased) {

    public Answer {
        sources = Objects.requireNonNullElse(sources, List.of());
        pages = Objects.requireNonNullElse(pages, List.of());
        choices = Objects.requireNonNullElse(choices, List.of());
    }

    /** A plain answer: nothing before it, no links, no choices. */
    public Answer(
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
        this(
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
                feedback,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null);
    }

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
                given,
                lead,
                asked,
                sources,
                pages,
                choices,
                phrased);
    }

    public enum Outcome {
        ANSWERED,
        DID_YOU_MEAN,
        /** Asked back which product or module is meant. */
        CLARIFY,
        REFUSED,
        SMALL_TALK
    }

    public enum Feedback {
        UP,
        DOWN
    }

    /** What kind of thing an answer was taken from. */
    public enum SourceKind {
        ENTRY,
        TICKET,
        PASSAGE
    }

    /**
     * A question the customer can click.
     *
     * @param entryId of the entry that answers it; null where something else does, which the text then names
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Question(@Nullable Long entryId, String question) {}

    /**
     * @param place product and functional area, by the names customers know; null if it belongs to all
     * @param link path on this site, null if it has no page
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Source(
            SourceKind kind,
            long id,
            String title,
            @Nullable String place,
            @Nullable LocalDate updated,
            @Nullable String link) {}

    /** @param url http(s) address or a path on this site */
    public record PageLink(String title, String url) {}

    /** @param detail what the choice stands for, null if the text says it all */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Choice(String text, @Nullable String detail) {}
}
