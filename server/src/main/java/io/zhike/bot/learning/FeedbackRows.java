package io.zhike.bot.learning;

import io.zhike.chat.AnswerThumbs;
import io.zhike.chat.AnswerThumbs.Thumb;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Brings the customers' thumbs to the questions they are about. */
@Repository
class FeedbackRows {

    private static final int MOST = 10_000;

    private final JdbcClient jdbc;
    private final AnswerThumbs thumbs;

    FeedbackRows(JdbcClient jdbc, AnswerThumbs thumbs) {
        this.jdbc = jdbc;
        this.thumbs = thumbs;
    }

    /** The last thumb counts. */
    void bringSince(Instant since) {
        thumbs.since(since, MOST).forEach(this::bring);
    }

    /**
     * A question is logged before its answer is stored, so it is the last one in the talk until then that came to the
     * same entry.
     */
    private void bring(Thumb thumb) {
        jdbc.sql("""
                        UPDATE bot_question q SET helpful = :helpful
                        WHERE q.helpful IS DISTINCT FROM :helpful AND q.id = (
                            SELECT max(x.id) FROM bot_question x
                            WHERE x.conversation_id = :talk AND x.entry_id IS NOT DISTINCT FROM :entry::bigint
                              AND x.asked_at <= :at::timestamptz)
                        """)
                .param("helpful", thumb.helpful())
                .param("talk", thumb.conversation())
                .param("entry", thumb.entryId())
                .param("at", thumb.answeredAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
