package io.zhike.bot.learning;

import io.zhike.chat.AnswerThumbs;
import io.zhike.chat.AnswerThumbs.Thumb;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Brings the customers' thumbs to the questions they are about. */
@Repository
class FeedbackRows {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final AnswerThumbs thumbs;

    FeedbackRows(JdbcClient jdbc, AnswerThumbs thumbs) {
        this.jdbc = jdbc;
        this.thumbs = thumbs;
    }

    /** The last thumb counts. Whoever asks again with the same moment changes nothing. */
    void bringSince(Instant since) {
        List<Thumb> batch;
        do {
            batch = thumbs.since(since, BATCH);
            if (!batch.isEmpty()) {
                bring(batch);
                since = batch.getLast().givenAt();
            }
        } while (batch.size() == BATCH);
    }

    /**
     * A question is logged before its answer is stored, so it is the last one in the talk until then that came to the
     * same entry.
     */
    private void bring(List<Thumb> batch) {
        jdbc.sql("""
                        UPDATE bot_question q SET helpful = t.helpful
                        FROM unnest(:talks::bigint[], :entries::bigint[], :moments::timestamptz[], :helpful::boolean[])
                                 AS t (talk, entry, at, helpful)
                        WHERE q.helpful IS DISTINCT FROM t.helpful AND q.id = (
                            SELECT max(x.id) FROM bot_question x
                            WHERE x.conversation_id = t.talk AND x.entry_id IS NOT DISTINCT FROM t.entry
                              AND x.asked_at <= t.at)
                        """)
                .param("talks", batch.stream().map(Thumb::conversation).toArray(Long[]::new))
                .param("entries", batch.stream().map(Thumb::entryId).toArray(Long[]::new))
                .param(
                        "moments",
                        batch.stream()
                                .map(Thumb::answeredAt)
                                .map(Instant::toString)
                                .toArray(String[]::new))
                .param("helpful", batch.stream().map(Thumb::helpful).toArray(Boolean[]::new))
                .update();
    }
}
