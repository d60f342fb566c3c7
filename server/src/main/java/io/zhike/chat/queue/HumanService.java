package io.zhike.chat.queue;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.chat.hours.SkillGroup;
import io.zhike.chat.hours.SkillGroups;
import io.zhike.chat.hours.WorkingHours;
import io.zhike.chat.log.MessageKind;
import io.zhike.chat.log.MessageLog;
import io.zhike.chat.log.NewMessage;
import io.zhike.chat.log.SenderKind;
import io.zhike.chat.talk.Conversation;
import io.zhike.chat.talk.Frames.DeskFrame.Reason;
import io.zhike.chat.talk.Notice;
import io.zhike.chat.talk.Texts;
import io.zhike.shared.problem.ProblemException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What a customer can do about humans: ask for one, leave the queue, leave a message, rate. */
@Service
public class HumanService {

    private final Handovers handovers;
    private final SkillGroups groups;
    private final WorkingHours hours;
    private final Accounts accounts;
    private final HandoverEvents events;
    private final Dispatcher dispatcher;
    private final MessageLog log;
    private final Texts texts;
    private final TransactionTemplate transaction;

    HumanService(
            Handovers handovers,
            SkillGroups groups,
            WorkingHours hours,
            Accounts accounts,
            HandoverEvents events,
            Dispatcher dispatcher,
            MessageLog log,
            Texts texts,
            TransactionTemplate transaction) {
        this.handovers = handovers;
        this.groups = groups;
        this.hours = hours;
        this.accounts = accounts;
        this.events = events;
        this.dispatcher = dispatcher;
        this.log = log;
        this.texts = texts;
        this.transaction = transaction;
    }

    /**
     * Puts the customer into the queue. Asking again while waiting or talking changes nothing.
     *
     * @param groupId null for the first open group
     * @throws ProblemException 409 {@code out-of-hours} with {@code opensAt}
     */
    public void request(Conversation conversation, @Nullable Long groupId, @Nullable String topic) {
        if (handovers.open(conversation.id()).isPresent()) {
            return;
        }
        var group = openGroup(groupId);
        var handover = transaction.execute(status -> {
            var queued = handovers.enqueue(conversation.id(), group.id(), level(conversation), topic);
            handovers.supersedeLeftMessages(conversation.id(), queued.id());
            return queued;
        });
        events.happened(
                handover.id(), conversation.id(), Notice.Code.QUEUED, Map.of("group", group.name()), Reason.QUEUE);
        dispatcher.wake();
    }

    private SkillGroup openGroup(@Nullable Long groupId) {
        var wanted = groups.all().stream()
                .filter(group -> groupId == null || group.id() == groupId)
                .toList();
        if (wanted.isEmpty()) {
            throw ProblemException.notFound();
        }
        return wanted.stream().filter(hours::isOpen).findFirst().orElseThrow(() -> outOfHours(wanted.getFirst()));
    }

    private ProblemException outOfHours(SkillGroup group) {
        var problem = new ProblemException(HttpStatus.CONFLICT, "out-of-hours");
        hours.opensNext(group).ifPresent(time -> problem.with("opensAt", time.toString()));
        return problem;
    }

    /** VIPs are served first; guests and ordinary customers are equals. */
    private int level(Conversation conversation) {
        var account = conversation.accountId();
        return account == null
                ? 0
                : accounts.profile(new AccountId(account)).level().ordinal();
    }

    /** When a human last ended this talk; empty if none ever did. */
    public Optional<Instant> lastClosed(long conversation) {
        return handovers.lastClosed(conversation);
    }

    /** Leaves the queue, or ends the talk with a human. */
    public void leave(Conversation conversation) {
        var handover = handovers.open(conversation.id()).orElse(null);
        if (handover == null) {
            return;
        }
        if (handovers.leaveQueue(handover.id())) {
            events.happened(handover.id(), conversation.id(), Notice.Code.LEFT_QUEUE, Map.of(), Reason.QUEUE);
        } else if (handovers.close(handover.id(), "CUSTOMER")) {
            events.closed(handover.id(), conversation.id(), handover.agentId());
        }
        dispatcher.wake();
    }

    /** Leaves a message that stays until an agent takes it; a place in the queue is given up for it. */
    public void leaveMessage(Conversation conversation, String text, Handovers.Contact contact) {
        var clean = texts.check(text);
        var group = groups.all().getFirst();
        long id = transaction.execute(status -> {
            handovers.open(conversation.id()).ifPresent(open -> {
                if (!handovers.leaveQueue(open.id())) {
                    throw new ProblemException(HttpStatus.CONFLICT, "already-taken");
                }
            });
            return handovers.leaveMessage(conversation.id(), group.id(), level(conversation), clean, contact);
        });
        log.append(new NewMessage(
                conversation.id(),
                UUID.randomUUID(),
                SenderKind.CUSTOMER,
                conversation.accountId(),
                MessageKind.TEXT,
                clean,
                "{\"left\":true}"));
        events.happened(id, conversation.id(), Notice.Code.LEFT_MESSAGE, Map.of(), Reason.LEFT_MESSAGE);
        dispatcher.wake();
    }

    /** @throws ProblemException 409 {@code already-rated}; 404 when it is not this customer's */
    public void rate(Conversation conversation, long handoverId, int score, @Nullable String comment) {
        if (handovers.get(handoverId).conversationId() != conversation.id()) {
            throw ProblemException.notFound();
        }
        if (!handovers.rate(conversation.id(), handoverId, score, comment)) {
            throw new ProblemException(HttpStatus.CONFLICT, "already-rated");
        }
        var agent = handovers.get(handoverId).agentId();
        events.noted(handoverId, conversation.id(), Notice.Code.RATED, Map.of("score", Integer.toString(score)), agent);
    }
}
