package io.zhike.bot.learning;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The only reader of bot_feedback: brings the customers' thumbs to the questions they are about. */
@Repository
class FeedbackRows {

    private final JdbcClient jdbc;

    FeedbackRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The last thumb counts. A row that does not name its question is about the last one in its talk that was answered
     * with its entry.
     *
     * @return how many questions changed
     */
    int bringSince(Instant since) {
        return jdbc.sql("""
                        WITH thumb AS (
                            SELECT coalesce(f.question_id, (
                                       SELECT max(q.id) FROM bot_question q
                                       WHERE q.conversation_id = f.conversation_id AND q.entry_id = f.entry_id
                                         AND q.asked_at <= f.at)) AS question, f.helpful, f.at
                            FROM bot_feedback f WHERE f.at > ?::timestamptz),
                        newest AS (SELECT DISTINCT ON (question) question, helpful FROM thumb
                                   WHERE question IS NOT NULL ORDER BY question, at DESC)
                        UPDATE bot_question q SET helpful = n.helpful FROM newest n
                        WHERE q.id = n.question AND q.helpful IS DISTINCT FROM n.helpful
                        """).param(since.atOffset(ZoneOffset.UTC)).update();
    }
}
