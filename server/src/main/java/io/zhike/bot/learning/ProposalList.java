package io.zhike.bot.learning;

import io.zhike.shared.Page;
import io.zhike.shared.database.Rows;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals with how much there is behind them, the weightiest first. */
@Repository
class ProposalList {

    private static final String MATCHING = """
            FROM bot_proposal p
            CROSS JOIN LATERAL (
                SELECT count(*) AS questions,
                       count(DISTINCT coalesce(-q.account_id, q.conversation_id)) AS customers,
                       count(*) FILTER (WHERE q.verdict IN ('REFUSED', 'OFFERED')) AS unanswered,
                       count(*) FILTER (WHERE q.verdict = 'DOWN_VOTED') AS down_voted,
                       count(*) FILTER (WHERE q.verdict = 'HUMAN') AS human,
                       count(*) FILTER (WHERE q.verdict = 'PICKED') AS picked,
                       bool_or(position(lower(:q) IN lower(q.text)) > 0) AS asked,
                       max(q.asked_at) AS last_at
                FROM bot_question q WHERE q.proposal_id = p.id) c
            WHERE p.state = :state
              AND (position(lower(:q) IN lower(p.title)) > 0 OR c.asked)
              AND (:product::text IS NULL OR p.product = :product)
              AND CASE :why WHEN 'UNANSWERED' THEN c.unanswered WHEN 'DOWN_VOTED' THEN c.down_voted
                            WHEN 'HUMAN' THEN c.human WHEN 'PICKED' THEN c.picked ELSE 1 END > 0
            """;

    private final JdbcClient jdbc;

    ProposalList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<ProposalRow> find(State state, String q, @Nullable String product, String why, int page, int size) {
        var rows = bound("""
                        SELECT p.id, p.state, p.version, p.title, p.product, p.decision, p.decided_at, p.note,
                               c.questions, c.customers, c.unanswered, c.down_voted, c.human, c.picked, c.last_at
                        """ + MATCHING + """
                        ORDER BY CASE WHEN p.state = 'OPEN' THEN c.questions ELSE 0 END DESC, p.decided_at DESC,
                                 c.last_at DESC, p.id DESC
                        LIMIT :size OFFSET :offset
                        """, state, q, product, why)
                .param("size", size)
                .param("offset", (long) page * size)
                .query(Rows.of(ProposalRow.class))
                .list();
        var total = bound("SELECT count(*) " + MATCHING, state, q, product, why)
                .query(Long.class)
                .single();
        return new Page<>(rows, total);
    }

    private JdbcClient.StatementSpec bound(String sql, State state, String q, @Nullable String product, String why) {
        return jdbc.sql(sql)
                .param("state", state.name())
                .param("q", q.strip())
                .param("product", product)
                .param("why", why);
    }

    /**
     * @param customers how many different people asked
     * @param unanswered how many of the questions were refused or only offered something
     * @param picked how many ended with a pick from what was offered
     */
    record ProposalRow(
            long id,
            State state,
            int version,
            String title,
            @Nullable String product,
            @Nullable Decided decision,
            @Nullable Instant decidedAt,
            @Nullable String note,
            int questions,
            int customers,
            int unanswered,
            int downVoted,
            int human,
            int picked,
            @Nullable Instant lastAt) {}
}
