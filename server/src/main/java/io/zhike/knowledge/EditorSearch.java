package io.zhike.knowledge;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.Profile;
import io.zhike.shared.Page;
import io.zhike.shared.text.SearchTokens;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds entries of every status for editors. */
@Repository
class EditorSearch {

    /** Served by knowledge_entry_tokens when words are given; else a few thousand rows are read. */
    private static final String MATCHING = """
            FROM knowledge_entry e
            JOIN knowledge_version v ON v.entry_id = e.id AND v.version = e.version
            WHERE (:status::text IS NULL OR e.status = :status)
              AND (cardinality(:tokens::text[]) = 0 OR e.tokens @> :tokens::text[] OR e.code = :q)
              AND (:product::text IS NULL OR e.product = :product OR :product = 'COMMON' AND e.product IS NULL)
              AND (:module::text IS NULL OR e.module = :module)
              AND (NOT :planned OR e.publish_at IS NOT NULL OR e.retire_at IS NOT NULL)
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;

    EditorSearch(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /** Those with the words in the question first, then the last changed. */
    Page<EditorRow> find(EditorQuery query, int page, int size) {
        var found = bound("""
                        SELECT e.id, e.code, e.question, e.product, e.module, e.status, e.updated, e.version,
                               e.publish_at, e.retire_at, v.at, v.author_id,
                               (SELECT count(*) FROM knowledge_phrasing p WHERE p.entry_id = e.id) AS phrasings
                        """ + MATCHING + """
                        ORDER BY (position(lower(:q) IN lower(e.question)) > 0) DESC, v.at DESC, e.id DESC
                        LIMIT :size OFFSET :offset
                        """, query)
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, n) -> new Found(row.getObject("author_id", Long.class), row(row)))
                .list();
        var total =
                bound("SELECT count(*) " + MATCHING, query).query(Long.class).single();
        return new Page<>(named(found), total);
    }

    /** Everything under the filters, by product, module and code. */
    List<Entry> all(EditorQuery query) {
        return bound(
                        "SELECT e.*, ARRAY(SELECT p.text FROM knowledge_phrasing p WHERE p.entry_id = e.id "
                                + "ORDER BY p.position) AS phrasings "
                                + MATCHING + " ORDER BY e.product NULLS FIRST, e.module, e.id",
                        query)
                .query((row, n) -> EntryStore.entry(row))
                .list();
    }

    /** How many entries have each status under the other filters. */
    Map<EntryStatus, Long> counts(EditorQuery query) {
        var counts = new java.util.EnumMap<EntryStatus, Long>(EntryStatus.class);
        bound("SELECT e.status, count(*) AS count " + MATCHING + " GROUP BY e.status", query.ofAnyStatus())
                .query(row -> {
                    counts.put(EntryStatus.valueOf(row.getString("status")), row.getLong("count"));
                });
        return counts;
    }

    private JdbcClient.StatementSpec bound(String sql, EditorQuery query) {
        return jdbc.sql(sql)
                .param("q", query.q().strip())
                .param("tokens", SearchTokens.ofQuery(query.q()).toArray(String[]::new))
                .param("status", query.status() == null ? null : query.status().name())
                .param("product", query.product())
                .param("module", query.module())
                .param("planned", query.planned());
    }

    private List<EditorRow> named(List<Found> found) {
        var authors = found.stream()
                .map(Found::author)
                .filter(Objects::nonNull)
                .map(AccountId::new)
                .toList();
        var people = accounts.profiles(authors);
        return found.stream()
                .map(one -> one.named(one.author() == null ? null : people.get(new AccountId(one.author()))))
                .toList();
    }

    private static EditorRow row(ResultSet row) throws SQLException {
        return new EditorRow(
                row.getLong("id"),
                row.getString("code"),
                row.getString("question"),
                row.getString("product"),
                row.getString("module"),
                EntryStatus.valueOf(row.getString("status")),
                row.getObject("updated", LocalDate.class),
                row.getInt("phrasings"),
                row.getInt("version"),
                instant(row.getTimestamp("publish_at")),
                instant(row.getTimestamp("retire_at")),
                row.getTimestamp("at").toInstant(),
                null);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private record Found(@Nullable Long author, EditorRow row) {

        EditorRow named(@Nullable Profile person) {
            return new EditorRow(
                    row.id(),
                    row.code(),
                    row.question(),
                    row.product(),
                    row.module(),
                    row.status(),
                    row.updated(),
                    row.phrasings(),
                    row.version(),
                    row.publishAt(),
                    row.retireAt(),
                    row.changedAt(),
                    person == null ? null : person.displayName());
        }
    }
}
