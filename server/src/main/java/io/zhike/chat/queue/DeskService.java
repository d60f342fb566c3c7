package io.zhike.chat.queue;

import io.zhike.audit.AuditLog;
import io.zhike.chat.hours.SkillGroups;
import io.zhike.chat.hours.WorkingHours;
import io.zhike.chat.talk.Frames.DeskFrame.Reason;
import io.zhike.chat.talk.Notice;
import io.zhike.chat.talk.Party;
import io.zhike.shared.problem.ProblemException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What staff can do with customers: take, pass on, close, step in. */
@Service
class DeskService {

    private final Handovers handovers;
    private final Agents agents;
    private final SkillGroups groups;
    private final WorkingHours hours;
    private final HandoverEvents events;
    private final Dispatcher dispatcher;
    private final Leases leases;
    private final LeftMessages leftMessages;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    DeskService(
            Handovers handovers,
            Agents agents,
            SkillGroups groups,
            WorkingHours hours,
            HandoverEvents events,
            Dispatcher dispatcher,
            Leases leases,
            LeftMessages leftMessages,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.handovers = handovers;
        this.agents = agents;
        this.groups = groups;
        this.hours = hours;
        this.events = events;
        this.dispatcher = dispatcher;
        this.leases = leases;
        this.leftMessages = leftMessages;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Whoever goes offline gives all customers back to the head of the queue. */
    void setPresence(long agent, Presence presence) {
        agents.ensure(agent);
        agents.setPresence(agent, presence);
        if (presence == Presence.OFFLINE) {
            leases.agentGone(agent);
        }
        events.tellDesks(Reason.PRESENCE, null);
        dispatcher.wake();
    }

    /**
     * Takes a waiting customer, or a message that was left, by hand.
     *
     * @throws ProblemException 409 {@code already-taken}, {@code at-capacity}; 404 for another group's
     */
    Handover accept(Party.Member member, long id) {
        var handover = handovers.get(id);
        requireGroup(member, handover);
        transaction.executeWithoutResult(status -> {
            requireFreePlace(member.accountId(), "at-capacity");
            if (!handovers.assign(id, member.accountId(), "ACCEPTED")) {
                throw new ProblemException(HttpStatus.CONFLICT, "already-taken");
            }
            handovers.supersedeLeftMessages(handover.conversationId(), id);
            agents.assigned(member.accountId());
            agents.tookByHand(member.accountId());
        });
        events.assigned(id, handover.conversationId(), member.accountId());
        dispatcher.wake();
        return handovers.get(id);
    }

    private void requireGroup(Party.Member member, Handover handover) {
        if (!member.isSupervisor() && !groups.get(handover.groupId()).members().contains(member.accountId())) {
            throw ProblemException.notFound();
        }
    }

    private void requireFreePlace(long agent, String otherwise) {
        agents.ensure(agent);
        var state = agents.lock(agent).orElseThrow();
        if (state.active() >= state.maxChats()) {
            throw new ProblemException(HttpStatus.CONFLICT, otherwise);
        }
    }

    /** @throws ProblemException 409 {@code agent-unavailable}; 404 when it is not the member's to pass on */
    void transferToAgent(Party.Member member, long id, long agent, @Nullable String note) {
        var handover = requireServing(member, id);
        var from = java.util.Objects.requireNonNull(handover.agentId());
        transaction.executeWithoutResult(status -> {
            var there = agents.find(agent).filter(state -> state.presence() != Presence.OFFLINE);
            if (there.isEmpty() || agent == from) {
                throw new ProblemException(HttpStatus.CONFLICT, "agent-unavailable");
            }
            requireFreePlace(agent, "agent-unavailable");
            if (!handovers.transferTo(id, agent, "TRANSFERRED")) {
                throw new ProblemException(HttpStatus.CONFLICT, "no-handover");
            }
            handovers.note(id, note);
        });
        events.transferred(id, handover.conversationId(), from, agent);
        dispatcher.wake();
    }

    /** To the head of another group's queue. */
    void transferToGroup(Party.Member member, long id, long groupId, @Nullable String note) {
        var handover = requireServing(member, id);
        var from = java.util.Objects.requireNonNull(handover.agentId());
        var group = groups.get(groupId);
        if (!hours.isOpen(group)) {
            throw new ProblemException(HttpStatus.CONFLICT, "agent-unavailable");
        }
        if (!handovers.returnToQueue(id, groupId, null)) {
            throw new ProblemException(HttpStatus.CONFLICT, "no-handover");
        }
        handovers.note(id, note);
        events.returned(id, handover.conversationId(), from, group.name());
        dispatcher.wake();
    }

    void close(Party.Member member, long id) {
        var handover = requireServing(member, id);
        transaction.executeWithoutResult(status -> {
            if (!handovers.close(id, "AGENT")) {
                throw new ProblemException(HttpStatus.CONFLICT, "no-handover");
            }
            leftMessages.closed(id);
        });
        events.closed(id, handover.conversationId(), handover.agentId());
        dispatcher.wake();
    }

    /** The agent's own, or any for a supervisor. */
    private Handover requireServing(Party.Member member, long id) {
        var handover = handovers.get(id);
        if (!member.isSupervisor() && !handover.isServedBy(member.accountId())) {
            throw ProblemException.notFound();
        }
        if (handover.status() != HandoverStatus.ACTIVE) {
            throw new ProblemException(HttpStatus.CONFLICT, "no-handover");
        }
        return handover;
    }

    /** The supervisor writes beside the agent from now on; both sides see it. */
    void stepIn(Party.Member supervisor, long conversation) {
        var handover = handovers
                .open(conversation)
                .filter(open -> handovers.supervise(open.id(), supervisor.accountId()))
                .orElseThrow(() -> new ProblemException(HttpStatus.CONFLICT, "no-handover"));
        audit.record(supervisor.accountId(), "chat.step-in", "conversation:" + conversation, Map.of());
        var params = events.person(supervisor.accountId());
        events.noted(handover.id(), conversation, Notice.Code.SUPERVISOR_JOINED, params, handover.agentId());
    }

    void stepOut(Party.Member supervisor, long conversation) {
        var handover = handovers.open(conversation).orElse(null);
        if (handover == null || handover.supervisorId() == null) {
            return;
        }
        handovers.supervise(handover.id(), null);
        audit.record(supervisor.accountId(), "chat.step-out", "conversation:" + conversation, Map.of());
        var params = events.person(handover.supervisorId());
        events.noted(handover.id(), conversation, Notice.Code.SUPERVISOR_LEFT, params, handover.agentId());
    }
}
