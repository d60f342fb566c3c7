package io.zhike.bot.learning;

import io.zhike.shared.Page;
import io.zhike.shared.database.Rows;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of bot_regression_case. */
@Repository
class RegressionCases {

    private static final String ALL = """
            SELECT id, text, product, expected, entry_id, small_talk, proposal_id, added_at FROM bot_regression_case
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

    /** The newest decision about a text counts. */
    void add(NewCase added, Instant now) {
        jdbc.sql("""
                        INSERT INTO bot_regression_case
                            (text, product, expected, entry_id, small_talk, proposal_id, added_by, added_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?::timestamptz)
                        ON CONFLICT (text, product) DO UPDATE
                        SET expected = excluded.expected, entry_id = excluded.entry_id,
                            small_talk = excluded.small_talk, proposal_id = excluded.proposal_id,
                            added_by = excluded.added_by, added_at = excluded.added_at
                        """)
                .param(added.text())
                .param(added.product())
                .param(added.expected().name())
                .param(added.entryId())
                .param(added.smallTalk())
                .param(added.proposalId())
                .param(added.by())
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean remove(long id) {
        return jdbc.sql("DELETE FROM bot_regression_case WHERE id = ?")
                        .param(id)
                        .update()
                == 1;
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
            Expected expected,
            @Nullable Long entryId,
            @Nullable String smallTalk,
            @Nullable Long proposalId,
            Instant addedAt) {}

    record NewCase(
            String text,
            @Nullable String product,
            Expected expected,
            @Nullable Long entryId,
            @Nullable String smallTalk,
            @Nullable Long proposalId,
            @Nullable Long by) {}
}
