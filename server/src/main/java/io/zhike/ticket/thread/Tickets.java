package io.zhike.ticket.thread;

import io.zhike.account.AccountId;
import io.zhike.shared.problem.ProblemException;
import io.zhike.ticket.TicketId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All tickets, whoever may see them; {@link Threads} opens only those that a person may. */
@Repository
public class Tickets {

    private static final String TICKET = "SELECT " + TicketRows.COLUMNS + " FROM ticket WHERE id = ?";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Tickets(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public Optional<Ticket> find(TicketId id) {
        return jdbc.sql(TICKET).param(id.value()).query(TicketRows::ticket).optional();
    }

    public Optional<TicketId> submitted(AccountId author, UUID key) {
        return jdbc.sql("SELECT id FROM ticket WHERE author_id = ? AND submit_key = ?")
                .params(author.value(), key)
                .query(Long.class)
                .optional()
                .map(TicketId::new);
    }

    /** Nobody else changes it until this transaction ends. */
    public Ticket lock(TicketId id) {
        return jdbc.sql(TICKET + " FOR UPDATE")
                .param(id.value())
                .query(TicketRows::ticket)
                .optional()
                .orElseThrow(ProblemException::notFound);
    }

    /** @return empty when this key was there first */
    public Optional<TicketId> insert(NewTicket ticket) {
        var subject = ticket.subject();
        var unit = ticket.unit();
        return jdbc.sql("""
                        INSERT INTO ticket (channel, author_id, unit_id, submit_key, title, body, files, product,
                                            product_version, module, category, urgency, is_public, level, status,
                                            due_at, created_at, updated_at)
                        VALUES (:channel, :author, :unit, :key, :title, :body, :files, :product, :version, :module,
                                :category, :urgency, :public, :level, 'OPEN', :due, :now, :now)
                        ON CONFLICT (author_id, submit_key) DO NOTHING
                        RETURNING id
                        """)
                .param("channel", ticket.channel().name())
                .param("author", ticket.author().value())
                .param("unit", unit == null ? null : unit.value())
                .param("key", ticket.key())
                .param("title", subject.title())
                .param("body", subject.body())
                .param("files", subject.files().toArray(Long[]::new))
                .param("product", subject.product())
                .param("version", subject.version())
                .param("module", subject.module())
                .param("category", subject.category().name())
                .param("urgency", subject.urgency().name())
                .param("public", ticket.isPublic())
                .param("level", ticket.level().name())
                .param("due", utc(ticket.dueAt()))
                .param("now", utc(ticket.now()))
                .query(Long.class)
                .optional()
                .map(this::inserted);
    }

    private TicketId inserted(long number) {
        var id = new TicketId(number);
        events.publishEvent(new TicketChanged(id));
        return id;
    }

    /** Whoever read the ticket before sees by the revision that it has changed. */
    public void save(TicketId id, Progress progress, Instant now) {
        jdbc.sql("""
                        UPDATE ticket
                        SET status = :status, due_at = :due, minutes_left = :left, escalated_at = :escalated,
                            solved_at = :solved, accepted_post_id = :accepted, merged_into = :into, updated_at = :now,
                            revision = revision + 1
                        WHERE id = :id
                        """)
                .param("status", progress.status().name())
                .param("due", utc(progress.dueAt()))
                .param("left", progress.minutesLeft())
                .param("escalated", utc(progress.escalatedAt()))
                .param("solved", utc(progress.solvedAt()))
                .param("accepted", progress.acceptedPost())
                .param("into", progress.mergedInto())
                .param("now", utc(now))
                .param("id", id.value())
                .update();
        events.publishEvent(new TicketChanged(id));
    }

    /** Changes what does not move the ticket on: it keeps its place in lists. */
    void set(TicketId id, String column, @Nullable Object value) {
        jdbc.sql("UPDATE ticket SET " + column + " = ? WHERE id = ?")
                .param(value)
                .param(id.value())
                .update();
        events.publishEvent(new TicketChanged(id));
    }

    public void assign(TicketId id, @Nullable AccountId agent) {
        set(id, "assignee_id", agent == null ? null : agent.value());
    }

    public void show(TicketId id, boolean isPublic) {
        set(id, "is_public", isPublic);
    }

    public void rate(TicketId id, int stars, @Nullable String text) {
        set(id, "rating", stars);
        set(id, "rating_text", text);
    }

    /** What was merged into one ticket goes on in another now. */
    public void redirectMerged(TicketId from, TicketId to) {
        jdbc.sql("UPDATE ticket SET merged_into = ? WHERE merged_into = ?")
                .params(to.value(), from.value())
                .update();
    }

    public List<TicketId> mergedInto(TicketId id) {
        return jdbc.sql("SELECT id FROM ticket WHERE merged_into = ? ORDER BY id")
                .param(id.value())
                .query((row, n) -> new TicketId(row.getLong("id")))
                .list();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
