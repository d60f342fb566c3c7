package io.zhike.bot;

import io.zhike.bot.source.SourceDocument;
import io.zhike.bot.source.SourceRef;
import io.zhike.bot.talk.FollowUp;
import io.zhike.bot.talk.Option;
import io.zhike.bot.talk.Parts;
import io.zhike.bot.talk.Picks;
import io.zhike.bot.talk.ProductWords;
import io.zhike.bot.talk.TalkMemory;
import io.zhike.bot.talk.Temper;
import io.zhike.chat.Answer.Outcome;
import io.zhike.knowledge.Subjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One message of a talk: what it means after what was said before, and what to say to it. */
@Component
class Dialogue {

    private final Answering answering;
    private final Reading reading;
    private final AnswerWriter writer;
    private final Subjects subjects;

    Dialogue(Answering answering, Reading reading, AnswerWriter writer, Subjects subjects) {
        this.answering = answering;
        this.reading = reading;
        this.writer = writer;
        this.subjects = subjects;
    }

    /** What is said, and what to keep in mind afterwards. */
    record Said(List<Draft> drafts, TalkMemory memory) {

        static Said of(Draft draft, TalkMemory memory) {
            return new Said(List.of(draft), memory);
        }
    }

    /** @param clicked the entry whose question was clicked, null if the text was written */
    Said answer(Turn turn, @Nullable Long clicked) {
        var document =
                clicked == null ? null : turn.document(SourceRef.entry(clicked)).orElse(null);
        if (document != null) {
            return chosen(turn, document, turn.memory());
        }
        return choice(turn)
                .or(() -> aboutTheProduct(turn))
                .or(() -> unsolved(turn))
                .orElseGet(() -> asked(turn));
    }

    /** The text chooses among what was offered last. */
    private Optional<Said> choice(Turn turn) {
        var memory = turn.memory();
        if (memory.options().isEmpty()) {
            return Picks.of(turn.text()).isPresent() ? Optional.of(nothingToChoose(turn)) : Optional.empty();
        }
        if (Option.isNone(turn.text())) {
            var draft = writer.refused("bot.none-fits", null, turn.language());
            return Optional.of(Said.of(draft, memory.withoutOptions()));
        }
        return Option.chosen(turn.text(), memory.options())
                .flatMap(option -> turn.document(option.ref()).map(document -> chosen(turn, option, document)));
    }

    /** A number, but nothing was numbered. */
    private Said nothingToChoose(Turn turn) {
        return Said.of(writer.refused("bot.wordless", null, turn.language()), turn.memory());
    }

    private Said chosen(Turn turn, Option option, SourceDocument document) {
        var memory = turn.memory();
        if (!memory.clarifying()) {
            return chosen(turn, document, memory);
        }
        var learned = option.product() == null ? memory : memory.withProduct(option.product());
        var said = chosen(turn, document, learned.withModule(option.module()));
        said = new Said(said.drafts(), said.memory().withAnswer(asked(memory, document), document.ref()));
        if (option.word().equals(option.product())) {
            said.drafts().getFirst().led(writer.text("bot.noted-product", turn.language(), option.word()));
        }
        return said;
    }

    /** The question that waited for the choice, so that "and the other one?" can still be asked. */
    private static String asked(TalkMemory memory, SourceDocument document) {
        var asked = memory.asked();
        return asked == null ? document.question() : asked;
    }

    private Said chosen(Turn turn, SourceDocument document, TalkMemory memory) {
        var product = memory.product() == null ? turn.usual() : memory.product();
        var draft = writer.answered(turn.snapshot(), turn.viewer(), document, null, product);
        return Said.of(draft, memory.withAnswer(document.question(), document.ref()));
    }

    /** "We use PS": learned, and what was asked before is answered for it. */
    private Optional<Said> aboutTheProduct(Turn turn) {
        var named = ProductWords.named(turn.text(), subjects.products())
                .filter(product -> ProductWords.isAll(turn.text(), product));
        return named.map(product -> {
            var memory = turn.memory().withProduct(product).withoutOptions();
            var note = writer.text("bot.noted-product", turn.language(), product);
            var before = memory.asked();
            if (before == null) {
                return Said.of(writer.said(Outcome.SMALL_TALK, "bot.ask-now", turn.language(), product), memory);
            }
            var said = asked(turn.with(ProductWords.about(product, before, subjects.products()))
                    .with(memory));
            said.drafts().getFirst().led(note);
            return said;
        });
    }

    /** The last answer did not help: other questions near it, and a human. */
    private Optional<Said> unsolved(Turn turn) {
        var answered = turn.memory().answered();
        if (answered == null || !FollowUp.isUnsolved(turn.text())) {
            return Optional.empty();
        }
        return turn.document(answered).map(document -> {
            var related = writer.related(turn.snapshot(), turn.viewer(), document);
            var draft = writer.refused("bot.unsolved", null, turn.language()).related(related);
            return Said.of(draft, turn.memory().withoutOptions());
        });
    }

    private Said asked(Turn turn) {
        var temper = Temper.of(turn.text());
        if (temper == Temper.CALM) {
            return questions(turn);
        }
        var calmed = Temper.calmed(turn.text());
        var rest = turn.with(calmed);
        var isQuestion = !calmed.isBlank() && reading.read(rest).found().isBusiness();
        return isQuestion ? upset(questions(rest), temper, turn) : answering.comfort(turn, temper);
    }

    private Said upset(Said said, Temper temper, Turn turn) {
        var first = said.drafts().getFirst();
        first.led(writer.text("bot.lead." + temper.name().toLowerCase(Locale.ROOT), turn.language()));
        said.drafts().getLast().offeringHuman(true);
        return said;
    }

    private Said questions(Turn turn) {
        var parts = Parts.of(turn.text());
        return parts.size() < 2 || !reading.standAlone(turn, parts) ? single(turn) : several(turn, parts);
    }

    /** Each part is answered after the one before it. */
    private Said several(Turn turn, List<String> parts) {
        var drafts = new ArrayList<Draft>();
        var memory = turn.memory();
        for (var part : parts.subList(0, Math.min(Turn.MOST_PARTS, parts.size()))) {
            var said = single(turn.with(part).with(memory));
            drafts.add(said.drafts().getFirst().asked(part));
            memory = said.memory();
        }
        if (parts.size() > Turn.MOST_PARTS) {
            drafts.getLast().led(writer.text("bot.too-many-questions", turn.language(), Turn.MOST_PARTS));
        }
        return new Said(drafts, memory);
    }

    private Said single(Turn turn) {
        return answering.answer(turn, reading.read(turn));
    }
}
