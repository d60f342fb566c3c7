package io.zhike.bot.learning;

import io.zhike.chat.HumanHelp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes on each question what became of it: a thumb, a pick from what was offered, a call for a human. */
@Component
class Aftermath {

    private static final int BATCH = 1000;
    /** Requests for humans are numbered before they are committed; looking back a little misses none. */
    private static final int OVERLAP = 100;

    private final JdbcClient jdbc;
    private final HumanHelp humans;
    private final FeedbackRows feedback;

    Aftermath(JdbcClient jdbc, HumanHelp humans, FeedbackRows feedback) {
        this.jdbc = jdbc;
        this.humans = humans;
        this.feedback = feedback;
    }

    /** To be called in a transaction. */
    void note(Instant now, Duration back) {
        feedback.bringSince(now.minus(back));
        notePicks(now.minus(back));
        noteCalls();
    }

    /** A row that was answered by choice belongs to the last offer in the talk that had its entry. */
    private void notePicks(Instant since) {
        jdbc.sql("""
                UPDATE bot_question o SET picked_entry_id = p.entry_id
                FROM bot_question p
                WHERE p.asked_at > ?::timestamptz AND p.outcome = 'ANSWERED' AND p.confidence IS NULL
                  AND p.conversation_id IS NOT NULL AND o.picked_entry_id IS NULL
                  AND o.id = (SELECT max(x.id) FROM bot_question x
                              WHERE x.conversation_id = p.conversation_id AND x.id < p.id
                                AND x.outcome = 'DID_YOU_MEAN' AND p.entry_id = ANY (x.offered)
                                AND x.asked_at > p.asked_at - interval '30 minutes')
                """).param(since.atOffset(ZoneOffset.UTC)).update();
    }

    private void noteCalls() {
        long last = jdbc.sql("SELECT last_handover FROM bot_learning")
                .query(Long.class)
                .single();
        var calls = humans.callsAfter(last - OVERLAP, BATCH + OVERLAP);
        calls.forEach(this::note);
        if (!calls.isEmpty() && calls.getLast().id() > last) {
            jdbc.sql("UPDATE bot_learning SET last_handover = ?")
                    .param(calls.getLast().id())
                    .update();
        }
    }

    private void note(HumanHelp.Call call) {
        var at = call.requestedAt().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        UPDATE bot_question SET human_at = :at::timestamptz, handover_id = :call
                        WHERE conversation_id = :talk AND human_at IS NULL
                          AND asked_at BETWEEN :at::timestamptz - interval '30 minutes' AND :at::timestamptz
                        """)
                .param("at", at)
                .param("call", call.id())
                .param("talk", call.conversation())
                .update();
    }
}
