package io.zhike.bot;

import io.zhike.bot.source.SourceDocument;
import io.zhike.chat.Answer;
import io.zhike.chat.Answer.Choice;
import io.zhike.chat.Answer.Outcome;
import io.zhike.chat.Answer.PageLink;
import io.zhike.chat.Answer.Question;
import io.zhike.chat.Answer.Source;
import io.zhike.chat.RobotReply;
import io.zhike.shared.text.Markdown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reply in the making; most of its members are seldom there. */
final class Draft {

    private final Outcome outcome;
    private final String text;
    private final String html;
    private @Nullable Double confidence;
    private @Nullable Titled titled;
    private List<Question> suggestions = List.of();
    private List<Question> related = List.of();
    private List<Source> sources = List.of();
    private List<PageLink> pages = List.of();
    private List<Choice> choices = List.of();
    private boolean offerHuman;
    private boolean phrased;
    private @Nullable String lead;
    private @Nullable String asked;

    private Draft(Outcome outcome, String text, String html) {
        this.outcome = outcome;
        this.text = text;
        this.html = html;
    }

    /** What stands over and under an answer. */
    private record Titled(@Nullable Long entryId, SourceDocument document) {}

    static Draft of(Outcome outcome, String text, String html) {
        return new Draft(outcome, text, html);
    }

    static Draft ofMarkdown(Outcome outcome, String markdown) {
        return new Draft(outcome, Markdown.toText(markdown), Markdown.toHtml(markdown));
    }

    Draft about(SourceDocument document) {
        var isEntry = document.ref().kind() == Answer.SourceKind.ENTRY;
        titled = new Titled(isEntry ? document.ref().id() : null, document);
        return this;
    }

    Draft confidence(@Nullable Double value) {
        confidence = value;
        return this;
    }

    Draft suggesting(List<Question> questions) {
        suggestions = questions;
        return this;
    }

    Draft related(List<Question> questions) {
        related = questions;
        return this;
    }

    Draft from(List<Source> found) {
        sources = found;
        return this;
    }

    Draft pages(List<PageLink> links) {
        pages = links;
        return this;
    }

    Draft choices(List<Choice> offered) {
        choices = offered;
        return this;
    }

    Draft offeringHuman(boolean offer) {
        offerHuman |= offer;
        return this;
    }

    Draft phrased(boolean byModel) {
        phrased = byModel;
        return this;
    }

    /** @param words null to say nothing before */
    Draft led(@Nullable String words) {
        if (words != null) {
            lead = lead == null ? words : lead + words;
        }
        return this;
    }

    Draft asked(String part) {
        asked = part;
        return this;
    }

    RobotReply reply() {
        var document = titled == null ? null : titled.document();
        var answer = new Answer(
                outcome,
                html,
                titled == null ? null : titled.entryId(),
                document == null ? null : document.question(),
                document == null ? null : document.product(),
                document == null ? null : document.module(),
                document == null ? null : document.updated(),
                suggestions,
                related,
                offerHuman,
                confidence,
                null,
                lead,
                asked,
                sources,
                pages,
                choices,
                phrased ? true : null);
        return new RobotReply(lead == null ? text : lead + "\n" + text, answer);
    }
}
