package io.zhike.bot.learning;

import io.zhike.shared.database.Rows;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The logged questions that learning is about. */
@Repository
class Cases {

    static final long NOTHING_TO_LEARN = 0;

    private final JdbcClient jdbc;

    Cases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The oldest questions that belong to no proposal yet. An offer waits two minutes, because the customer may still
     * pick; the pick itself has no words of its own.
     */
    List<Unsorted> unsorted(int limit) {
        return jdbc.sql("""
                        SELECT id, text, product, picked_entry_id AS picked FROM bot_question
                        WHERE proposal_id IS NULL AND verdict NOT IN ('SOLVED', 'SMALL_TALK')
                          AND NOT (outcome = 'ANSWERED' AND confidence IS NULL)
                          AND NOT (verdict = 'OFFERED' AND asked_at > now() - interval '2 minutes')
                          AND NOT (verdict = 'PICKED' AND human_at IS NOT NULL)
                        ORDER BY id LIMIT ?
                        """).param(limit).query(Rows.of(Unsorted.class)).list();
    }

    void assign(long question, long proposal) {
        jdbc.sql("UPDATE bot_question SET proposal_id = ? WHERE id = ?")
                .param(proposal)
                .param(question)
                .update();
    }

    /** The newest cases of a proposal. */
    List<Case> of(long proposal, int limit) {
        return jdbc.sql("""
                        SELECT id, text, verdict, entry_id, confidence, conversation_id, handover_id, asked_at
                        FROM bot_question WHERE proposal_id = ? ORDER BY id DESC LIMIT ?
                        """)
                .param(proposal)
                .param(limit)
                .query(Rows.of(Case.class))
                .list();
    }

    /** The texts of the cases whose pick nobody regretted, most frequent first. */
    List<String> pickedTexts(long proposal, int limit) {
        return jdbc.sql("""
                        SELECT text FROM bot_question
                        WHERE proposal_id = ? AND verdict = 'PICKED' AND human_at IS NULL AND length(text) <= 200
                        GROUP BY text ORDER BY count(*) DESC, text LIMIT ?
                        """)
                .param(proposal)
                .param(limit)
                .query((row, n) -> row.getString("text"))
                .list();
    }

    record Unsorted(
            long id,
            String text,
            @Nullable String product,
            @Nullable Long picked) {}

    /** @param entryId the entry that was the answer, if there was one */
    record Case(
            long id,
            String text,
            String verdict,
            @Nullable Long entryId,
            @Nullable Double confidence,
            @Nullable Long conversationId,
            @Nullable Long handoverId,
            Instant askedAt) {}
}
