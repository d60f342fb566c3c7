package io.zhike.chat.robot;

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
import io.zhike.chat.queue.HumanService;
import io.zhike.chat.talk.Conversations;
import io.zhike.chat.talk.LiveConversations;
import io.zhike.chat.talk.Mode;
import io.zhike.shared.database.Rows;
import io.zhike.shared.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers every text of a customer whom no human serves. The answer's client id is derived from the question, so that
 * a question is answered once, whatever crashes in between; questions left open by a crash are answered at start.
 */
@Component
@Order(1)
class RobotDriver implements MessageListener {

    private static final Logger log = LoggerFactory.getLogger(RobotDriver.class);
    private static final int CONTEXT = 5;
    /** Answers of one talk come one after the other; talks share a lock only by chance. */
    private static final int STRIPES = 64;

    private final ObjectProvider<RobotResponder> responder;
    private final LiveConversations live;
    private final Conversations conversations;
    private final Messages messages;
    private final HumanService humans;
    private final MessageLog messageLog;
    private final JsonMapper json;
    private final JdbcClient jdbc;
    private final HumanWords humanWords;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final List<ReentrantLock> locks =
            Stream.generate(() -> new ReentrantLock(true)).limit(STRIPES).toList();

    RobotDriver(
            ObjectProvider<RobotResponder> responder,
            LiveConversations live,
            Conversations conversations,
            Messages messages,
            HumanService humans,
            MessageLog messageLog,
            JsonMapper json,
            JdbcClient jdbc,
            HumanWords humanWords) {
        this.responder = responder;
        this.live = live;
        this.conversations = conversations;
        this.messages = messages;
        this.humans = humans;
        this.messageLog = messageLog;
        this.json = json;
        this.jdbc = jdbc;
        this.humanWords = humanWords;
    }

    @Override
    public void appended(StoredMessage message, @Nullable Object origin) {
        if (message.sender() == SenderKind.CUSTOMER && message.kind() == MessageKind.TEXT) {
            executor.execute(() -> respond(message));
        }
    }

    /** What was stored but not yet answered when the process ended. */
    @EventListener(ApplicationReadyEvent.class)
    void answerWhatWasLeftOpen() {
        record Open(long conversation, int seq) {}
        jdbc.sql("""
                        SELECT m.conversation_id AS conversation, m.seq FROM chat_message m
                        JOIN chat_head h ON h.conversation_id = m.conversation_id AND h.last_seq = m.seq
                        WHERE m.sent_at > now() - interval '10 minutes' AND m.sender_kind = 0 AND m.kind = 0
                          AND NOT EXISTS (SELECT 1 FROM chat_handover o
                                          WHERE o.conversation_id = m.conversation_id
                                            AND o.status IN ('WAITING', 'ACTIVE'))
                        LIMIT 5000
                        """)
                .query(Rows.of(Open.class))
                .list()
                .forEach(open -> messages.find(open.conversation(), open.seq())
                        .ifPresent(message -> executor.execute(() -> respond(message))));
    }

    private void respond(StoredMessage message) {
        var lock = locks.get(Math.floorMod(message.conversation(), STRIPES));
        lock.lock();
        try {
            var mode = live.peek(message.conversation()).mode();
            if (mode == Mode.WAITING || mode == Mode.HUMAN) {
                return;
            }
            if (humanWords.askFor(message.text())) {
                callHuman(message);
            } else if (!isLeftMessage(message)) {
                answer(message);
            }
        } catch (RuntimeException e) {
            log.error("The robot could not answer in conversation {}", message.conversation(), e);
        } finally {
            lock.unlock();
        }
    }

    private void callHuman(StoredMessage message) {
        var conversation = conversations.find(message.conversation()).orElseThrow(ProblemException::notFound);
        try {
            humans.request(conversation, null, null);
        } catch (ProblemException e) {
            if (!e.slug().equals("out-of-hours")) {
                throw e;
            }
            // The robot's own words about the service hours; the window shows the form for a message.
            append(message, new RobotReply("", offer()));
        }
    }

    private void answer(StoredMessage message) {
        var robot = responder.getIfAvailable();
        if (robot == null) {
            return;
        }
        append(message, reply(robot, question(message)));
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
                messages.recentCustomerTexts(message.conversation(), message.seq(), CONTEXT));
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

    private void append(StoredMessage question, RobotReply reply) {
        var clientId = UUID.nameUUIDFromBytes(
                ("answer:" + question.conversation() + ":" + question.clientId()).getBytes(StandardCharsets.UTF_8));
        messageLog.append(new NewMessage(
                question.conversation(),
                clientId,
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
