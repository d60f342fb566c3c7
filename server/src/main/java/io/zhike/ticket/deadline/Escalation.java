package io.zhike.ticket.deadline;

import io.zhike.account.AccountId;
import io.zhike.shared.database.Rows;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.TicketId;
import io.zhike.ticket.TicketOverdue;
import io.zhike.ticket.TicketSilent;
import io.zhike.ticket.TicketSolved;
import io.zhike.ticket.thread.Event;
import io.zhike.ticket.thread.Posts;
import io.zhike.ticket.thread.Tickets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices what is overdue, and what was answered long ago and nobody came back to. One node at a time does it. */
@Component
class Escalation {

    /** Chosen once; other jobs have other numbers. */
    private static final long LOCK = 7_421_001;

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final Tickets tickets;
    private final Posts posts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration silence;

    /** @param silence after so long without a word an answer counts as the solution */
    Escalation(
            JdbcClient jdbc,
            Tickets tickets,
            Posts posts,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${zhike.ticket.silence:14d}") Duration silence) {
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.posts = posts;
        this.events = events;
        this.clock = clock;
        this.silence = silence;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    @Transactional
    public void look() {
        var mine = jdbc.sql("SELECT pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
        if (mine) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            escalate(now);
            endSilentOnes(now);
        }
    }

    private void escalate(Instant now) {
        jdbc.sql("""
                        UPDATE ticket SET escalated_at = :now WHERE id IN (
                            SELECT id FROM ticket
                            WHERE channel IN ('QUESTION', 'INTERNAL') AND status = 'OPEN' AND due_at < :now
                              AND escalated_at IS NULL
                            ORDER BY due_at LIMIT :batch FOR UPDATE SKIP LOCKED)
                        RETURNING id, channel, due_at, assignee_id AS assignee
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("batch", BATCH)
                .query(Rows.of(Overdue.class))
                .list()
                .forEach(overdue -> escalated(overdue, now));
    }

    private void escalated(Overdue overdue, Instant now) {
        var id = new TicketId(overdue.id());
        posts.happened(id, Event.OVERDUE, null, now);
        events.publishEvent(new TicketOverdue(id, overdue.channel(), overdue.dueAt(), overdue.handler()));
    }

    private void endSilentOnes(Instant now) {
        jdbc.sql("""
                        SELECT id FROM ticket
                        WHERE channel IN ('QUESTION', 'INTERNAL') AND status = 'ANSWERED' AND updated_at < :since
                        ORDER BY updated_at LIMIT :batch FOR UPDATE SKIP LOCKED
                        """)
                .param("since", now.minus(silence).atOffset(ZoneOffset.UTC))
                .param("batch", BATCH)
                .query((row, n) -> new TicketId(row.getLong("id")))
                .list()
                .forEach(id -> solved(id, now));
    }

    private void solved(TicketId id, Instant now) {
        var ticket = tickets.lock(id);
        tickets.save(id, ticket.progress().solved(now, null), now);
        posts.happened(id, Event.SILENT, null, now);
        AccountId author = ticket.author();
        events.publishEvent(new TicketSolved(id, ticket.channel(), author));
        events.publishEvent(new TicketSilent(id, ticket.channel(), author, ticket.revision() + 1));
    }

    record Overdue(
            long id,
            TicketChannel channel,
            Instant dueAt,
            @Nullable Long assignee) {

        @Nullable
        AccountId handler() {
            return assignee == null ? null : new AccountId(assignee);
        }
    }
}
