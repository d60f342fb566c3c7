package io.zhike.chat.robot;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.zhike.account.AccountId;
import io.zhike.chat.Answer;
import io.zhike.chat.Answer.Outcome;
import io.zhike.chat.RobotQuestion;
import io.zhike.chat.RobotReply;
import io.zhike.chat.RobotResponder;
import io.zhike.chat.log.MessageKind;
import io.zhike.chat.log.MessageListener;
import io.zhike.chat.log.MessageLog;
import io.zhike.chat.log.Messages;
import io.zhike.chat.log.NewMessage;
import io.zhike.chat.log.SenderKind;
import io.zhike.chat.log.StoredMessage;
import io.zhike.chat.log.UnknownConversationException;
import io.zhike.chat.queue.HumanService;
import io.zhike.chat.talk.Conversations;
import io.zhike.chat.talk.LiveConversations;
import io.zhike.chat.talk.Mode;
import io.zhike.shared.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers every text of a customer whom no human serves. The answer's client id is derived from the question, so that
 * a question is answered once, whatever crashes in between; questions left open by a crash are answered at start, and
 * those that met a database that was away are tried again.
 */
@Component
@Order(1)
class RobotDriver implements MessageListener {

    private static final Logger log = LoggerFactory.getLogger(RobotDriver.class);
    private static final int CONTEXT = 5;
    /** With a second more before each: about two minutes. */
    private static final int ATTEMPTS = 15;

    private static final CompletableFuture<?> DONE = CompletableFuture.completedFuture(null);

    private final ObjectProvider<RobotResponder> responder;
    private final LiveConversations live;
    private final Conversations conversations;
    private final Messages messages;
    private final HumanService humans;
    private final MessageLog messageLog;
    private final JsonMapper json;
    private final OpenQuestions open;
    private final HumanWords humanWords;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    /** Answers of one talk come one after the other, and no talk waits for another; a lock lives while it is held. */
    private final LoadingCache<Long, ReentrantLock> locks =
            Caffeine.newBuilder().weakValues().build(conversation -> new ReentrantLock(true));

    RobotDriver(
            ObjectProvider<RobotResponder> responder,
            LiveConversations live,
            Conversations conversations,
            Messages messages,
            HumanService humans,
            MessageLog messageLog,
            JsonMapper json,
            OpenQuestions open,
            HumanWords humanWords) {
        this.responder = responder;
        this.live = live;
        this.conversations = conversations;
        this.messages = messages;
        this.humans = humans;
        this.messageLog = messageLog;
        this.json = json;
        this.open = open;
        this.humanWords = humanWords;
    }

    @Override
    public void appended(StoredMessage message, @Nullable Object origin) {
        if (message.sender() == SenderKind.CUSTOMER && message.kind() == MessageKind.TEXT) {
            executor.execute(() -> respond(message, 1));
        }
    }

    /** What was stored but not yet answered when the process ended. */
    @EventListener(ApplicationReadyEvent.class)
    void answerWhatWasLeftOpen() {
        open.find().forEach(question -> executor.execute(() -> respond(question, 1)));
    }

    private void respond(StoredMessage message, int attempt) {
        var lock = locks.get(message.conversation());
        lock.lock();
        try {
            respond(message).whenComplete((appended, error) -> {
                if (error != null && !(error instanceof UnknownConversationException)) {
                    tryAgain(message, attempt, error);
                }
            });
        } catch (DataAccessException | TransactionException e) {
            tryAgain(message, attempt, e);
        } catch (RuntimeException e) {
            log.error("The robot could not answer in conversation {}", message.conversation(), e);
        } finally {
            lock.unlock();
        }
    }

    /** While the database is away the question is safe in it; the customer still waits for the answer. */
    private void tryAgain(StoredMessage message, int attempt, Throwable error) {
        if (attempt >= ATTEMPTS) {
            log.error("The robot could not answer in conversation {}", message.conversation(), error);
            return;
        }
        CompletableFuture.delayedExecutor(attempt, TimeUnit.SECONDS, executor)
                .execute(() -> respond(message, attempt + 1));
    }

    /** Completes when there is nothing left to do for this message. */
    private CompletableFuture<?> respond(StoredMessage message) {
        var mode = live.peek(message.conversation()).mode();
        if (mode == Mode.WAITING || mode == Mode.HUMAN) {
            return DONE;
        }
        if (humanWords.askFor(message.text())) {
            return callHuman(message);
        }
        return isLeftMessage(message) ? DONE : answer(message);
    }

    private CompletableFuture<?> callHuman(StoredMessage message) {
        var conversation = conversations.find(message.conversation()).orElseThrow(ProblemException::notFound);
        try {
            humans.request(conversation, null, null);
            return DONE;
        } catch (ProblemException e) {
            if (!e.slug().equals("out-of-hours")) {
                throw e;
            }
            // The robot's own words about the service hours; the window shows the form for a message.
            return append(message, new RobotReply("", offer()));
        }
    }

    private CompletableFuture<?> answer(StoredMessage message) {
        var robot = responder.getIfAvailable();
        return robot == null ? DONE : append(message, reply(robot, question(message)));
    }

    private RobotReply reply(RobotResponder robot, RobotQuestion question) {
        try {
            return robot.reply(question);
        } catch (RuntimeException e) {
            log.error("The robot failed; a human is offered instead", e);
            return new RobotReply("", offer());
        }
    }

    private RobotQuestion question(StoredMessage message) {
        var conversation = conversations.find(message.conversation()).orElseThrow(ProblemException::notFound);
        AccountId asker = conversation.account();
        return new RobotQuestion(
                message.conversation(),
                asker,
                message.text(),
                entry(message),
                messages.recentCustomerTexts(message.conversation(), message.seq(), CONTEXT),
                message.seq(),
                humans.lastClosed(message.conversation()).orElse(null));
    }

    private @Nullable Long entry(StoredMessage message) {
        var data = message.data();
        if (data == null) {
            return null;
        }
        var entry = json.readTree(data).get("entryId");
        return entry == null ? null : entry.asLong();
    }

    private boolean isLeftMessage(StoredMessage message) {
        var data = message.data();
        return data != null && json.readTree(data).has("left");
    }

    /**
     * The last message carries the id that says "answered": whatever a crash leaves out is said when the question is
     * tried again, and what was said already is not said twice.
     */
    private CompletableFuture<?> append(StoredMessage question, RobotReply reply) {
        var replies = Stream.concat(Stream.of(reply), reply.more().stream()).toList();
        var answer = OpenQuestions.answerId(question.conversation(), question.clientId());
        var appended = new ArrayList<CompletableFuture<?>>();
        for (int i = 0; i < replies.size(); i++) {
            var id = i == replies.size() - 1 ? answer : OpenQuestions.part(answer, i);
            appended.add(append(question, id, replies.get(i)));
        }
        return CompletableFuture.allOf(appended.toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<?> append(StoredMessage question, UUID id, RobotReply reply) {
        return messageLog.append(new NewMessage(
                question.conversation(),
                id,
                SenderKind.ROBOT,
                null,
                MessageKind.ANSWER,
                reply.text(),
                json.writeValueAsString(reply.answer())));
    }

    /** No answer, but the way to a human. */
    private static Answer offer() {
        return new Answer(Outcome.REFUSED, null, null, null, null, null, null, List.of(), List.of(), true, null, null);
    }
}
