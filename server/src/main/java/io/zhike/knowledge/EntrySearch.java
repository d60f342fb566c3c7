package io.zhike.knowledge;

import io.zhike.shared.Page;
import io.zhike.shared.text.Markdown;
import io.zhike.shared.text.SearchTokens;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds published entries by words, product and module. */
@Repository
class EntrySearch {

    private static final int EXCERPT = 120;

    /** Served by knowledge_entry_tokens when words are given, else by knowledge_entry_newest. */
    private static final String MATCHING = """
            FROM knowledge_entry e
            WHERE e.status = 'PUBLISHED'
              AND (cardinality(:tokens::text[]) = 0 OR e.tokens @> :tokens::text[])
              AND (:product::text IS NULL OR e.product IS NULL OR e.product = :product)
              AND (:module::text IS NULL OR e.module = :module)
            """;

    private final JdbcClient jdbc;

    EntrySearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Entries that have all words of {@code q}; those with it in the question first, then the newest. */
    Page<EntryRow> find(String q, @Nullable String product, @Nullable String module, int page, int size) {
        var tokens = SearchTokens.ofQuery(q).toArray(String[]::new);
        var rows = bound("""
                        SELECT e.id, e.code, e.question, e.product, e.module, e.updated, e.answer
                        """ + MATCHING + """
                        ORDER BY (position(lower(:q) IN lower(e.question)) > 0) DESC, e.updated DESC, e.id DESC
                        LIMIT :size OFFSET :offset
                        """, tokens, product, module)
                .param("q", q.strip())
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, n) -> row(row))
                .list();
        var total = bound("SELECT count(*) " + MATCHING, tokens, product, module)
                .query(Long.class)
                .single();
        return new Page<>(rows, total);
    }

    private JdbcClient.StatementSpec bound(
            String sql, String[] tokens, @Nullable String product, @Nullable String module) {
        return jdbc.sql(sql).param("tokens", tokens).param("product", product).param("module", module);
    }

    private static EntryRow row(ResultSet row) throws SQLException {
        var text = Markdown.toText(row.getString("answer")).replaceAll("\\s+", " ");
        return new EntryRow(
                row.getLong("id"),
                row.getString("code"),
                row.getString("question"),
                row.getString("product"),
                row.getString("module"),
                row.getObject("updated", LocalDate.class),
                text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "\u2026");
    }
}
