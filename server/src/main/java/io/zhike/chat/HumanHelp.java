package io.zhike.chat;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When customers asked for a human, and what humans answered: for whoever learns from it. */
@Repository
public class HumanHelp {

    private static final int REPLIES = 100;

    private final JdbcClient jdbc;

    HumanHelp(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Up to {@code limit} requests for a human with ids above {@code id}, by id. */
    public List<Call> callsAfter(long id, int limit) {
        return jdbc.sql("""
                        SELECT id, conversation_id, requested_at FROM chat_handover WHERE id > ? ORDER BY id LIMIT ?
                        """)
                .param(id)
                .param(limit)
                .query((row, n) -> new Call(
                        row.getLong("id"),
                        row.getLong("conversation_id"),
                        row.getTimestamp("requested_at").toInstant()))
                .list();
    }

    /** What humans wrote while they served this request, in order, without canned replies. */
    public List<Reply> replies(long call) {
        return jdbc.sql("""
                        SELECT m.text, m.sent_at, m.sender_id
                        FROM chat_handover h
                        JOIN chat_message m ON m.conversation_id = h.conversation_id
                        WHERE h.id = ? AND m.sender_kind IN (2, 3) AND m.kind = 0
                          AND m.sent_at BETWEEN h.requested_at AND coalesce(h.closed_at, 'infinity')
                          AND NOT EXISTS (SELECT FROM chat_canned_reply c WHERE c.text = m.text)
                        ORDER BY m.seq LIMIT ?
                        """)
                .param(call)
                .param(REPLIES)
                .query((row, n) -> new Reply(
                        row.getString("text"), row.getTimestamp("sent_at").toInstant(), row.getLong("sender_id")))
                .list();
    }

    /** A customer asked for a human. */
    public record Call(long id, long conversation, Instant requestedAt) {}

    /** @param agent the account that wrote it */
    public record Reply(String text, Instant at, long agent) {}
}
