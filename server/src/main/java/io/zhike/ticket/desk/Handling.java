package io.zhike.ticket.desk;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.Profile;
import io.zhike.account.Role;
import io.zhike.audit.AuditLog;
import io.zhike.shared.problem.ProblemException;
import io.zhike.ticket.TicketAssigned;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.TicketProposedForKnowledge;
import io.zhike.ticket.thread.Threads;
import io.zhike.ticket.thread.Ticket;
import io.zhike.ticket.thread.Tickets;
import io.zhike.ticket.thread.Viewer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who handles a ticket, who may read it, and what becomes of its solution. */
@Service
class Handling {

    private static final Set<Role> STAFF = Set.of(Role.AGENT, Role.SUPERVISOR);

    private final Threads threads;
    private final Tickets tickets;
    private final Accounts accounts;
    private final AuditLog audit;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handling(
            Threads threads,
            Tickets tickets,
            Accounts accounts,
            AuditLog audit,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.threads = threads;
        this.tickets = tickets;
        this.accounts = accounts;
        this.audit = audit;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    List<Profile> staff() {
        return accounts.withAnyRole(STAFF);
    }

    /**
     * Gives the ticket to somebody, or to nobody.
     *
     * @param from who has it as the page shows it; of two who take it at once the second is told
     */
    @Transactional
    public void assign(Viewer agent, long id, @Nullable Long from, @Nullable Long to) {
        var ticket = threads.held(agent, id);
        var has = ticket.assignee() == null ? null : ticket.assignee().value();
        if (Objects.equals(has, to)) {
            return;
        }
        if (!Objects.equals(has, from)) {
            throw new ProblemException(HttpStatus.CONFLICT, "ticket-taken");
        }
        if (to != null && staff().stream().noneMatch(profile -> profile.id().value() == to)) {
            throw ProblemException.invalid("to", "not-staff");
        }
        assign(ticket, agent.person().id(), to == null ? null : new AccountId(to));
    }

    private void assign(Ticket ticket, AccountId by, @Nullable AccountId to) {
        tickets.assign(ticket.id(), to);
        if (to != null) {
            events.publishEvent(new TicketAssigned(ticket.id(), ticket.channel(), to, by, clock.instant()));
        }
    }

    @Transactional
    public void show(Viewer agent, long id, boolean isPublic) {
        var ticket = threads.held(agent, id);
        tickets.show(ticket.id(), isPublic);
        var details = Map.of("public", isPublic);
        audit.record(agent.person().accountId(), "ticket-visibility-changed", "ticket:" + id, details);
    }

    /** Only customers' questions: knowledge is read by customers, consultations are not. */
    @Transactional
    public void propose(Viewer agent, long id, String question, String answer) {
        var ticket = threads.held(agent, id);
        if (ticket.channel() == TicketChannel.INTERNAL) {
            throw new ProblemException(HttpStatus.CONFLICT, "consultation-stays-internal");
        }
        if (!ticket.isSolved()) {
            throw new ProblemException(HttpStatus.CONFLICT, "ticket-not-solved");
        }
        jdbc.sql("""
                        INSERT INTO ticket_knowledge_proposal (ticket_id, question, answer, proposed_by, proposed_at)
                        VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (ticket_id) DO UPDATE SET question = excluded.question, answer = excluded.answer,
                            proposed_by = excluded.proposed_by, proposed_at = excluded.proposed_at
                        """)
                .params(
                        id,
                        question.strip(),
                        answer.strip(),
                        agent.person().accountId(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(
                new TicketProposedForKnowledge(ticket.id(), agent.person().id()));
    }

    boolean isProposed(Ticket ticket) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM ticket_knowledge_proposal WHERE ticket_id = ?)")
                .param(ticket.id().value())
                .query(Boolean.class)
                .single();
    }
}
