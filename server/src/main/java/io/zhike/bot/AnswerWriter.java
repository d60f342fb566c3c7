package io.zhike.bot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.zhike.bot.Found.Hit;
import io.zhike.bot.phrasing.Phrased;
import io.zhike.bot.source.SourceDocument;
import io.zhike.bot.source.SourceRef;
import io.zhike.bot.source.Viewer;
import io.zhike.bot.talk.Option;
import io.zhike.chat.Answer.Choice;
import io.zhike.chat.Answer.Outcome;
import io.zhike.chat.Answer.Question;
import io.zhike.chat.Answer.Source;
import io.zhike.chat.Answer.SourceKind;
import io.zhike.knowledge.Subjects;
import io.zhike.shared.BrandProperties;
import io.zhike.shared.text.Markdown;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts into words what the robot decided. */
@Component
class AnswerWriter {

    private final MessageSource messages;
    private final BrandProperties brand;
    private final ProductPages pages;
    private final Subjects subjects;
    private final Cache<Key, Rendered> rendered =
            Caffeine.newBuilder().maximumSize(2000).build();

    AnswerWriter(MessageSource messages, BrandProperties brand, ProductPages pages, Subjects subjects) {
        this.messages = messages;
        this.brand = brand;
        this.pages = pages;
        this.subjects = subjects;
    }

    /**
     * @param confidence null when the customer chose the document
     * @param product what the asker uses, null if unknown
     */
    Draft answered(
            Snapshot snapshot,
            Viewer viewer,
            SourceDocument document,
            @Nullable Double confidence,
            @Nullable String product) {
        var answer = rendered(document);
        return Draft.of(Outcome.ANSWERED, answer.text(), answer.html())
                .about(document)
                .confidence(confidence)
                .related(related(snapshot, viewer, document))
                .from(List.of(source(document)))
                .pages(pages.of(document, product));
    }

    /** The same in a language model's words. */
    Draft phrased(
            Snapshot snapshot,
            Viewer viewer,
            List<SourceDocument> documents,
            Phrased phrased,
            double confidence,
            @Nullable String product) {
        var main = documents.getFirst();
        var cited = phrased.cited().stream().map(documents::get).toList();
        return Draft.ofMarkdown(Outcome.ANSWERED, phrased.markdown())
                .about(main)
                .confidence(confidence)
                .related(related(snapshot, viewer, main))
                .from(cited.stream().map(this::source).toList())
                .pages(pages.of(main, product))
                .phrased(true);
    }

    Draft didYouMean(List<Hit> offered, Locale language) {
        var lead = text("bot.did-you-mean", language);
        var questions = offered.stream().map(hit -> question(hit.document())).toList();
        return Draft.of(
                        Outcome.DID_YOU_MEAN,
                        numbered(
                                lead, questions.stream().map(Question::question).toList()),
                        Markdown.toHtml(lead))
                .suggesting(questions)
                .choices(List.of(new Choice(text("bot.none-of-these", language), null)))
                .confidence(offered.getFirst().confidence());
    }

    /** @param message what is asked back */
    Draft clarify(String message, List<Option> options, double confidence, Locale language) {
        var lead = text(message, language);
        return Draft.of(
                        Outcome.CLARIFY,
                        numbered(lead, options.stream().map(Option::word).toList()),
                        Markdown.toHtml(lead))
                .choices(options.stream()
                        .map(option -> new Choice(option.word(), option.question()))
                        .toList())
                .confidence(confidence);
    }

    Draft refused(String message, @Nullable Double confidence, Locale language) {
        return said(Outcome.REFUSED, message, language).offeringHuman(true).confidence(confidence);
    }

    /** Words of the robot's own. */
    Draft said(Outcome outcome, String message, Locale language, Object... arguments) {
        return Draft.ofMarkdown(outcome, text(message, language, arguments));
    }

    Draft smallTalk(SmallTalk talk, int which, double confidence) {
        return Draft.ofMarkdown(Outcome.SMALL_TALK, brand.fill(talk.answers().get(which)))
                .offeringHuman(talk.offerHuman())
                .confidence(confidence);
    }

    String text(String code, Locale language, Object... arguments) {
        return brand.fill(messages.getMessage(code, arguments, language));
    }

    /** A document's answer as HTML and as text, rendered once for each of its versions. */
    Rendered rendered(SourceDocument document) {
        return rendered.get(new Key(document.ref(), document.version()), key -> {
            var markdown = document.answer();
            return new Rendered(Markdown.toHtml(markdown), Markdown.toText(markdown));
        });
    }

    /** Two products may have the same question: then the product must be seen. */
    static Question question(SourceDocument document) {
        var question = document.question();
        var product = document.product();
        var label = product == null || question.contains(product) ? question : product + " \u00b7 " + question;
        return new Question(
                document.ref().kind() == SourceKind.ENTRY ? document.ref().id() : null, label);
    }

    List<Question> related(Snapshot snapshot, Viewer viewer, SourceDocument document) {
        return document.related().stream()
                .map(ref -> snapshot.document(ref, viewer))
                .flatMap(Optional::stream)
                .map(AnswerWriter::question)
                .toList();
    }

    private Source source(SourceDocument document) {
        var ref = document.ref();
        var module = document.module() == null ? null : subjects.moduleName(document.module());
        var place = Stream.of(document.product(), module)
                .filter(Objects::nonNull)
                .reduce((product, area) -> product + " \u00b7 " + area)
                .orElse(null);
        return new Source(ref.kind(), ref.id(), document.question(), place, document.updated(), document.link());
    }

    private static String numbered(String lead, List<String> lines) {
        var text = new StringBuilder(lead);
        for (int i = 0; i < lines.size(); i++) {
            text.append('\n').append(i + 1).append(". ").append(lines.get(i));
        }
        return text.toString();
    }

    private record Key(SourceRef ref, int version) {}

    record Rendered(String html, String text) {}
}
