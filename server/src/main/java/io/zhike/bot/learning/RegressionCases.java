package io.zhike.bot.learning;

import io.zhike.shared.Page;
import io.zhike.shared.database.Rows;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of bot_regression_case. */
@Repository
class RegressionCases {

    private static final String ALL = """
            SELECT id, text, product, module, expected, entry_id, small_talk, proposal_id, added_at FROM bot_regression_case
            """;

    private static final String INSERT = """
            INSERT INTO bot_regression_case
                (text, product, module, expected, entry_id, small_talk, proposal_id, added_by, added_at)
            VALUES (:text, :product, :module, :expected, :entry, :talk, :proposal, :by, :now::timestamptz)
            """;

    private final JdbcClient jdbc;

    RegressionCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RegressionCase> all() {
        return jdbc.sql(ALL + "ORDER BY id")
                .query(Rows.of(RegressionCase.class))
                .list();
    }

    Page<RegressionCase> page(String q, int page, int size) {
        var rows = jdbc.sql(ALL + "WHERE position(lower(:q) IN lower(text)) > 0 OR :q = '' ORDER BY id DESC "
                        + "LIMIT :size OFFSET :offset")
                .param("q", q.strip())
                .param("size", size)
                .param("offset", (long) page * size)
                .query(Rows.of(RegressionCase.class))
                .list();
        var total = jdbc.sql("SELECT count(*) FROM bot_regression_case "
                        + "WHERE position(lower(:q) IN lower(text)) > 0 OR :q = ''")
                .param("q", q.strip())
                .query(Long.class)
                .single();
        return new Page<>(rows, total);
    }

    Optional<RegressionCase> find(long id) {
        return jdbc.sql(ALL + "WHERE id = ?")
                .param(id)
                .query(Rows.of(RegressionCase.class))
                .optional();
    }

    /** The newest decision about a question counts. */
    void add(NewCase added, Instant now) {
        bound(INSERT + """
                ON CONFLICT (text, product, module) DO UPDATE
                SET expected = excluded.expected, entry_id = excluded.entry_id,
                    small_talk = excluded.small_talk, proposal_id = excluded.proposal_id,
                    added_by = excluded.added_by, added_at = excluded.added_at
                """, added, now).update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if the question is there already */
    long insert(NewCase added, Instant now) {
        return bound(INSERT + "RETURNING id", added, now).query(Long.class).single();
    }

    /** As {@link #insert}. From now on it is the editor's, whatever proposal it came from. */
    void update(long id, NewCase changed, Instant now) {
        bound("""
                UPDATE bot_regression_case
                SET text = :text, product = :product, module = :module, expected = :expected, entry_id = :entry,
                    small_talk = :talk, proposal_id = :proposal, added_by = :by, added_at = :now::timestamptz
                WHERE id = :id
                """, changed, now).param("id", id).update();
    }

    private JdbcClient.StatementSpec bound(String sql, NewCase row, Instant now) {
        return jdbc.sql(sql)
                .param("text", row.text())
                .param("product", row.product())
                .param("module", row.module())
                .param("expected", row.expected().name())
                .param("entry", row.entryId())
                .param("talk", row.smallTalk())
                .param("proposal", row.proposalId())
                .param("by", row.by())
                .param("now", now.atOffset(ZoneOffset.UTC));
    }

    void remove(long id) {
        jdbc.sql("DELETE FROM bot_regression_case WHERE id = ?").param(id).update();
    }

    void removeOf(long proposal) {
        jdbc.sql("DELETE FROM bot_regression_case WHERE proposal_id = ?")
                .param(proposal)
                .update();
    }

    enum Expected {
        ENTRY,
        SMALL_TALK,
        REFUSAL
    }

    record RegressionCase(
            long id,
            String text,
            @Nullable String product,
            @Nullable String module,
            Expected expected,
            @Nullable Long entryId,
            @Nullable String smallTalk,
            @Nullable Long proposalId,
            Instant addedAt) {}

    record NewCase(
            String text,
            @Nullable String product,
            @Nullable String module,
            Expected expected,
            @Nullable Long entryId,
            @Nullable String smallTalk,
            @Nullable Long proposalId,
            @Nullable Long by) {}
}
