package io.zhike.bot;

import io.zhike.bot.Dialogue.Said;
import io.zhike.bot.Found.Hit;
import io.zhike.bot.Found.Verdict;
import io.zhike.bot.Reading.Read;
import io.zhike.bot.phrasing.Passage;
import io.zhike.bot.phrasing.Phrasing;
import io.zhike.bot.source.SourceDocument;
import io.zhike.bot.talk.Option;
import io.zhike.bot.talk.ProductWords;
import io.zhike.bot.talk.TalkMemory;
import io.zhike.bot.talk.Temper;
import io.zhike.chat.Answer.Outcome;
import io.zhike.knowledge.Subjects;
import io.zhike.shared.text.ChineseText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what was found to a question, or asks back. */
@Component
class Answering {

    /** A language model gets the answer and what is near it. */
    private static final int PASSAGES = 3;

    private static final double WORTH_READING = 0.05;

    private final AnswerWriter writer;
    private final Clarifying clarifying;
    private final ChatterVoice voice;
    private final Phrasing phrasing;
    private final Retrieval retrieval;
    private final Subjects subjects;

    Answering(
            AnswerWriter writer,
            Clarifying clarifying,
            ChatterVoice voice,
            Phrasing phrasing,
            Retrieval retrieval,
            Subjects subjects) {
        this.writer = writer;
        this.clarifying = clarifying;
        this.voice = voice;
        this.phrasing = phrasing;
        this.retrieval = retrieval;
        this.subjects = subjects;
    }

    Said answer(Turn turn, Read read) {
        if (ChineseText.normalise(turn.text()).isEmpty()) {
            return Said.of(voice.wordless(turn), turn.memory());
        }
        var named = ProductWords.named(turn.text(), subjects.products()).orElse(null);
        var knowing = named == null ? turn : turn.with(turn.memory().withProduct(named));
        var options = turn.conversation() == null ? List.<Option>of() : options(knowing, read);
        return options.isEmpty() ? plain(knowing, read) : clarify(knowing, read, options);
    }

    /** Somebody is upset, and there is nothing in the text that could be answered. */
    Said comfort(Turn turn, Temper temper) {
        var found = retrieval.find(turn.snapshot(), turn.viewer(), turn.text(), turn.product(), null);
        var draft = found.verdict() instanceof Verdict.Chatter(var talk, var confidence)
                ? voice.say(talk, confidence, turn)
                : writer.said(
                        Outcome.SMALL_TALK, "bot.comfort." + temper.name().toLowerCase(Locale.ROOT), turn.language());
        return Said.of(draft.offeringHuman(true), turn.memory().withoutOptions());
    }

    private List<Option> options(Turn turn, Read read) {
        var products = turn.product() == null ? clarifying.products(read.found()) : List.<Option>of();
        return products.isEmpty() ? clarifying.modules(read.text(), read.found()) : products;
    }

    private Said clarify(Turn turn, Read read, List<Option> options) {
        var byProduct = options.getFirst().word().equals(options.getFirst().product());
        var draft = writer.clarify(
                byProduct ? "bot.clarify.product" : "bot.clarify.module",
                options,
                read.found().verdict().confidence(),
                turn.language());
        return Said.of(draft, turn.memory().withOptions(read.text(), options, true));
    }

    private Said plain(Turn turn, Read read) {
        var memory = turn.memory();
        return switch (read.found().verdict()) {
            case Verdict.Answered(var hit) -> answered(turn, read, hit);
            case Verdict.DidYouMean(var hits) ->
                Said.of(
                        writer.didYouMean(hits, turn.language()),
                        memory.withOptions(
                                read.text(),
                                hits.stream().map(Answering::option).toList(),
                                false));
            case Verdict.Refused(var confidence) ->
                Said.of(
                        writer.refused("bot.refused", confidence, turn.language()),
                        memory.withAnswer(read.text(), null));
            case Verdict.Chatter(var talk, var confidence) ->
                Said.of(voice.say(talk, confidence, turn), memory.withoutOptions());
        };
    }

    private Said answered(Turn turn, Read read, Hit hit) {
        var draft = draft(turn, read, hit);
        TalkMemory memory = turn.memory();
        if (read.followsUp() && hit.document().ref().equals(memory.answered())) {
            draft.led(writer.text("bot.same-again", turn.language())).offeringHuman(true);
        }
        return Said.of(draft, memory.withAnswer(read.text(), hit.document().ref()));
    }

    private Draft draft(Turn turn, Read read, Hit hit) {
        var documents = documents(read, hit);
        var passages = documents.stream()
                .map(document -> new Passage(document.question(), document.answer()))
                .toList();
        return phrasing.phrase(read.text(), passages)
                .map(phrased -> writer.phrased(
                        turn.snapshot(), turn.viewer(), documents, phrased, hit.confidence(), turn.product()))
                .orElseGet(() -> writer.answered(
                        turn.snapshot(), turn.viewer(), hit.document(), hit.confidence(), turn.product()));
    }

    private static List<SourceDocument> documents(Read read, Hit hit) {
        var others = read.found().hits().stream()
                .filter(other -> other.confidence() >= WORTH_READING)
                .map(Hit::document)
                .filter(other -> !other.ref().equals(hit.document().ref()));
        return Stream.concat(Stream.of(hit.document()), others).limit(PASSAGES).toList();
    }

    private static Option option(Hit hit) {
        var document = hit.document();
        var label = AnswerWriter.question(document).question();
        return new Option(word(document), label, document.ref(), document.product(), document.module());
    }

    /** "The PS one" may be said where products differ. */
    private static String word(SourceDocument document) {
        @Nullable String product = document.product();
        return product == null ? "" : product;
    }
}
