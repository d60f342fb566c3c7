package io.zhike.bot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.zhike.bot.ranking.Ranking.Ranked;
import io.zhike.chat.Answer;
import io.zhike.chat.Answer.Outcome;
import io.zhike.chat.Answer.Question;
import io.zhike.chat.RobotReply;
import io.zhike.knowledge.Entry;
import io.zhike.shared.BrandProperties;
import io.zhike.shared.text.Markdown;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts into words what the robot decided. */
@Component
class AnswerWriter {

    private final MessageSource messages;
    private final BrandProperties brand;
    private final Cache<Key, Rendered> rendered =
            Caffeine.newBuilder().maximumSize(2000).build();

    AnswerWriter(MessageSource messages, BrandProperties brand) {
        this.messages = messages;
        this.brand = brand;
    }

    /** @param confidence null when the customer chose the entry */
    RobotReply answered(Snapshot snapshot, Entry entry, @Nullable Double confidence) {
        var content = entry.content();
        var answer = rendered(entry);
        var related = content.related().stream()
                .map(snapshot.byCode()::get)
                .filter(Objects::nonNull)
                .map(other -> new Question(other.id().value(), other.content().question()))
                .toList();
        return new RobotReply(
                answer.text(),
                new Answer(
                        Outcome.ANSWERED,
                        answer.html(),
                        entry.id().value(),
                        content.question(),
                        content.product(),
                        content.module(),
                        content.updated(),
                        List.of(),
                        related,
                        false,
                        confidence,
                        null));
    }

    RobotReply didYouMean(List<Ranked> offered, double confidence, Locale language) {
        var lead = text("bot.did-you-mean", language);
        var questions = offered.stream()
                .map(ranked -> new Question(ranked.item().id(), label(ranked)))
                .toList();
        var lines = new StringBuilder(lead);
        for (int i = 0; i < questions.size(); i++) {
            lines.append('\n')
                    .append(i + 1)
                    .append(". ")
                    .append(questions.get(i).question());
        }
        return new RobotReply(
                lines.toString(), plain(Outcome.DID_YOU_MEAN, Markdown.toHtml(lead), questions, false, confidence));
    }

    RobotReply refused(String message, Double confidence, Locale language) {
        var text = text(message, language);
        return new RobotReply(text, plain(Outcome.REFUSED, Markdown.toHtml(text), List.of(), true, confidence));
    }

    RobotReply smallTalk(SmallTalk talk, int which, double confidence) {
        var markdown = brand.fill(talk.answers().get(which));
        var answer = plain(Outcome.SMALL_TALK, Markdown.toHtml(markdown), List.of(), talk.offerHuman(), confidence);
        return new RobotReply(Markdown.toText(markdown), answer);
    }

    /** An entry's answer as HTML and as text, rendered once for each of its versions. */
    Rendered rendered(Entry entry) {
        return rendered.get(new Key(entry.id().value(), entry.version()), key -> {
            var markdown = entry.content().answer();
            return new Rendered(Markdown.toHtml(markdown), Markdown.toText(markdown));
        });
    }

    /** Two products may have the same question: then the product must be seen. */
    private static String label(Ranked ranked) {
        var question = ranked.item().phrasings().getFirst();
        var product = ranked.item().product();
        return product == null || question.contains(product) ? question : product + " · " + question;
    }

    private static Answer plain(
            Outcome outcome, String html, List<Question> offered, boolean human, Double confidence) {
        return new Answer(outcome, html, null, null, null, null, null, offered, List.of(), human, confidence, null);
    }

    private String text(String code, Locale language) {
        return brand.fill(messages.getMessage(code, null, language));
    }

    private record Key(long id, int version) {}

    record Rendered(String html, String text) {}
}
