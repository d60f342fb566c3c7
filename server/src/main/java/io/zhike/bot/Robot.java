package io.zhike.bot;

import io.zhike.bot.Found.Hit;
import io.zhike.bot.Viewers.Asker;
import io.zhike.bot.talk.TalkMemories;
import io.zhike.bot.talk.TalkMemory;
import io.zhike.chat.Answer.SourceKind;
import io.zhike.chat.RobotQuestion;
import io.zhike.chat.RobotReply;
import io.zhike.chat.RobotResponder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers questions from the current snapshot. */
@Service
class Robot implements RobotResponder {

    private final Snapshots snapshots;
    private final Viewers viewers;
    private final Dialogue dialogue;
    private final Reading reading;
    private final Answering answering;
    private final Retrieval retrieval;
    private final AnswerWriter writer;
    private final TalkMemories memories;
    private final QuestionLog questions;

    Robot(
            Snapshots snapshots,
            Viewers viewers,
            Dialogue dialogue,
            Reading reading,
            Answering answering,
            Retrieval retrieval,
            AnswerWriter writer,
            TalkMemories memories,
            QuestionLog questions) {
        this.snapshots = snapshots;
        this.viewers = viewers;
        this.dialogue = dialogue;
        this.reading = reading;
        this.answering = answering;
        this.retrieval = retrieval;
        this.writer = writer;
        this.memories = memories;
        this.questions = questions;
    }

    /** What is kept in mind is kept before anything is said: nobody answers "which?" to a robot that forgot it asked. */
    @Override
    public RobotReply reply(RobotQuestion question) {
        var conversation = question.conversationId();
        var memory = memories.before(conversation, question.seq(), question.talkSince());
        var asker = viewers.of(question.asker());
        var asked = new Asked(
                question.text(), asker.product(), null, question.asker(), conversation, Locale.SIMPLIFIED_CHINESE);
        var said = dialogue.answer(turn(asked, asker, memory), question.entryId());
        memories.keep(conversation, question.seq(), said.memory());
        var replies = said.drafts().stream().map(Draft::reply).toList();
        replies.forEach(reply -> questions.add(asked.part(reply.answer().asked()), reply.answer()));
        var first = replies.getFirst();
        return new RobotReply(first.text(), first.answer(), replies.subList(1, replies.size()));
    }

    /** A question outside a talk: nothing is remembered, nothing asked back. */
    RobotReply answer(Asked asked) {
        var turn = turn(asked, viewers.of(asked.asker()), TalkMemory.NONE);
        var reply =
                answering.answer(turn, reading.read(turn)).drafts().getFirst().reply();
        questions.add(asked, reply.answer());
        return reply;
    }

    /** The entries most likely to answer a text, best first; of those that everybody may see, as they are to be sent. */
    List<Suggestion> suggestions(String text, @Nullable String product) {
        return retrieval.ranked(snapshots.current(), text, product).stream()
                .filter(hit -> hit.confidence() >= Suggestion.WORTH_SHOWING)
                .filter(hit -> hit.document().ref().kind() == SourceKind.ENTRY)
                .limit(Suggestion.LIMIT)
                .map(this::suggestion)
                .toList();
    }

    private Turn turn(Asked asked, Asker asker, TalkMemory memory) {
        return new Turn(
                snapshots.current(),
                asker.viewer(),
                asked.product(),
                asked.module(),
                asked.text(),
                memory,
                asked.conversation(),
                asked.language());
    }

    private Suggestion suggestion(Hit hit) {
        var document = hit.document();
        var answer = writer.rendered(document);
        return new Suggestion(
                document.ref().id(),
                document.question(),
                answer.html(),
                answer.text(),
                hit.confidence(),
                document.product(),
                document.module());
    }
}
