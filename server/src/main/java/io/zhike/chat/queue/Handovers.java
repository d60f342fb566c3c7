package io.zhike.chat.queue;

import io.zhike.shared.problem.ProblemException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The requests for a human. Every transition names the status it starts from, so that of two at once one wins and the
 * other one sees that nothing changed.
 */
@Repository
class Handovers {

    private static final String COLUMNS =
            "id, conversation_id, group_id, status, level, topic, requested_at, returned, agent_id, supervisor_id";

    private final JdbcClient jdbc;
    private final Clock clock;

    Handovers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Handover get(long id) {
        return one("WHERE id = ?", id).orElseThrow(ProblemException::notFound);
    }

    Optional<Handover> open(long conversation) {
        return one("WHERE conversation_id = ? AND status IN ('WAITING', 'ACTIVE')", conversation);
    }

    /** Served by chat_handover_conversation. */
    Optional<Instant> lastClosed(long conversation) {
        return jdbc.sql("SELECT max(closed_at) FROM chat_handover WHERE conversation_id = ? AND status = 'CLOSED'")
                .param(conversation)
                .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    List<Handover> activeOf(long agent) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM chat_handover WHERE agent_id = ? AND status = 'ACTIVE' ORDER BY id")
                .param(agent)
                .query((row, n) -> read(row))
                .list();
    }

    private Optional<Handover> one(String where, long parameter) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM chat_handover " + where)
                .param(parameter)
                .query((row, n) -> read(row))
                .optional();
    }

    /**
     * Puts a talk into the queue; if it is there already, nothing changes. The agent of the last talk within a day is
     * preferred.
     */
    Handover enqueue(long conversation, long group, int level, @Nullable String topic) {
        var now = now();
        jdbc.sql("""
                        INSERT INTO chat_handover (conversation_id, group_id, status, level, topic, requested_at,
                                                   customer_seen_at, preferred_agent_id)
                        VALUES (:conversation, :group, 'WAITING', :level, :topic, :now, :now,
                            (SELECT agent_id FROM chat_handover
                             WHERE conversation_id = :conversation AND status = 'CLOSED'
                               AND closed_at > :now::timestamptz - interval '1 day'
                             ORDER BY id DESC LIMIT 1))
                        ON CONFLICT (conversation_id) WHERE status IN ('WAITING', 'ACTIVE') DO NOTHING
                        """)
                .param("conversation", conversation)
                .param("group", group)
                .param("level", level)
                .param("topic", topic)
                .param("now", now)
                .update();
        return open(conversation)
                .orElseThrow(() -> new ProblemException(org.springframework.http.HttpStatus.CONFLICT, "no-handover"));
    }

    long leaveMessage(long conversation, long group, int level, String text, Contact contact) {
        return jdbc.sql("""
                        INSERT INTO chat_handover (conversation_id, group_id, status, level, requested_at,
                            customer_seen_at, left_text, contact_name, contact_phone, contact_email)
                        VALUES (:conversation, :group, 'LEFT_MESSAGE', :level, :now, :now, :text, :name, :phone, :email)
                        RETURNING id
                        """)
                .param("conversation", conversation)
                .param("group", group)
                .param("level", level)
                .param("now", now())
                .param("text", text)
                .param("name", contact.name())
                .param("phone", contact.phone())
                .param("email", contact.email())
                .query(Long.class)
                .single();
    }

    /** Messages left earlier are answered together with this request: the agent sees the whole talk. */
    void supersedeLeftMessages(long conversation, long by) {
        jdbc.sql("""
                        UPDATE chat_handover SET status = 'CLOSED', closed_at = ?, closed_by = 'SYSTEM'
                        WHERE conversation_id = ? AND id <> ? AND status = 'LEFT_MESSAGE'
                        """).params(now(), conversation, by).update();
    }

    /** How to reach somebody who left a message. */
    record Contact(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {}

    /** False when it is no longer there to be taken. */
    boolean assign(long id, long agent, String why) {
        return update("""
                UPDATE chat_handover SET status = 'ACTIVE', agent_id = :agent, assigned_at = :now, why = :why
                WHERE id = :id AND status IN ('WAITING', 'LEFT_MESSAGE')
                """, id, agent, why);
    }

    boolean transferTo(long id, long agent, String why) {
        return update("""
                UPDATE chat_handover SET agent_id = :agent, assigned_at = :now, why = :why
                WHERE id = :id AND status = 'ACTIVE'
                """, id, agent, why);
    }

    /** What the next agent should know; customers never see it. */
    void note(long id, @Nullable String note) {
        jdbc.sql("UPDATE chat_handover SET transfer_note = ? WHERE id = ?")
                .param(note)
                .param(id)
                .update();
    }

    private boolean update(String sql, long id, long agent, String why) {
        return jdbc.sql(sql)
                        .param("id", id)
                        .param("agent", agent)
                        .param("why", why)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Back into the queue, of another group perhaps, before everybody else of the level. */
    boolean returnToQueue(long id, long group, @Nullable Long preferredAgent) {
        return jdbc.sql("""
                                UPDATE chat_handover
                                SET status = 'WAITING', returned = true, group_id = :group, agent_id = NULL,
                                    assigned_at = NULL, why = NULL, preferred_agent_id = :preferred,
                                    customer_seen_at = :now
                                WHERE id = :id AND status = 'ACTIVE'
                                """)
                        .param("id", id)
                        .param("group", group)
                        .param("preferred", preferredAgent)
                        .param("now", now())
                        .update()
                == 1;
    }

    boolean close(long id, String by) {
        return jdbc.sql("""
                                UPDATE chat_handover SET status = 'CLOSED', closed_at = :now, closed_by = :by
                                WHERE id = :id AND status = 'ACTIVE'
                                """).param("id", id).param("by", by).param("now", now()).update() == 1;
    }

    boolean leaveQueue(long id) {
        return jdbc.sql("""
                                UPDATE chat_handover SET status = 'LEFT_QUEUE', closed_at = :now, closed_by = 'CUSTOMER'
                                WHERE id = :id AND status = 'WAITING'
                                """).param("id", id).param("now", now()).update() == 1;
    }

    /** False when it has been rated before, or never was a talk with a human. */
    boolean rate(long conversation, long id, int score, @Nullable String comment) {
        return jdbc.sql("""
                                UPDATE chat_handover SET score = :score, score_comment = :comment, rated_at = :now
                                WHERE id = :id AND conversation_id = :conversation AND status = 'CLOSED'
                                  AND assigned_at IS NOT NULL AND rated_at IS NULL
                                """)
                        .param("id", id)
                        .param("conversation", conversation)
                        .param("score", score)
                        .param("comment", comment)
                        .param("now", now())
                        .update()
                == 1;
    }

    boolean supervise(long id, @Nullable Long supervisor) {
        return jdbc.sql("UPDATE chat_handover SET supervisor_id = :supervisor WHERE id = :id AND status = 'ACTIVE'")
                        .param("id", id)
                        .param("supervisor", supervisor)
                        .update()
                == 1;
    }

    /** Customers who are here now keep their places. */
    void seen(java.util.Collection<Long> conversations) {
        jdbc.sql("""
                        UPDATE chat_handover SET customer_seen_at = ?
                        WHERE status = 'WAITING' AND conversation_id = ANY (?)
                        """).param(now()).param(conversations.toArray(Long[]::new)).update();
    }

    /** Those who have been away since before the given time leave their place, and their request becomes a message. */
    List<Handover> expire(Instant seenBefore) {
        return jdbc.sql("""
                        UPDATE chat_handover h SET status = 'LEFT_MESSAGE', left_text = coalesce(
                            (SELECT string_agg(text, E'\\n' ORDER BY seq) FROM (
                                SELECT seq, text FROM chat_message
                                WHERE conversation_id = h.conversation_id AND sender_kind = 0 AND kind = 0
                                ORDER BY seq DESC LIMIT 3) last), topic, '')
                        WHERE status = 'WAITING' AND customer_seen_at < ?
                        RETURNING
                        """ + COLUMNS)
                .param(Timestamp.from(seenBefore))
                .query((row, n) -> read(row))
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    static Handover read(ResultSet row) throws SQLException {
        return new Handover(
                row.getLong("id"),
                row.getLong("conversation_id"),
                row.getLong("group_id"),
                HandoverStatus.valueOf(row.getString("status")),
                row.getInt("level"),
                row.getString("topic"),
                row.getTimestamp("requested_at").toInstant(),
                row.getBoolean("returned"),
                row.getObject("agent_id", Long.class),
                row.getObject("supervisor_id", Long.class));
    }
}
