package io.zhike.chat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What customers thought of the robot's answers. */
@Component
public class AnswerThumbs {

    private final JdbcClient jdbc;

    AnswerThumbs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param entryId the entry answered with, null if there was none
     * @param answeredAt when the robot answered
     * @param reason in the customer's words, null if none was given
     */
    public record Thumb(
            long conversation,
            @Nullable Long entryId,
            Instant answeredAt,
            boolean helpful,
            @Nullable String reason,
            Instant givenAt) {}

    /** The thumbs given or changed after a moment, oldest first. */
    public List<Thumb> since(Instant moment, int limit) {
        return jdbc.sql("""
                        SELECT f.conversation_id, (m.data ->> 'entryId')::bigint AS entry_id, m.sent_at, f.helpful,
                               f.reason, f.given_at
                        FROM chat_answer_feedback f JOIN chat_message m USING (conversation_id, seq)
                        WHERE f.given_at > ?::timestamptz ORDER BY f.given_at LIMIT ?
                        """)
                .params(java.sql.Timestamp.from(moment), limit)
                .query((row, n) -> new Thumb(
                        row.getLong("conversation_id"),
                        row.getObject("entry_id", Long.class),
                        row.getTimestamp("sent_at").toInstant(),
                        row.getBoolean("helpful"),
                        row.getString("reason"),
                        row.getTimestamp("given_at").toInstant()))
                .list();
    }
}
