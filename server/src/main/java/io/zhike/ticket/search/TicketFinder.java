package io.zhike.ticket.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds in large sets in bounded time. Few hits are collected by the words and sorted; when there are many, the newest
 * tickets are read one after the other until enough of them have the words. Either way some thousand rows are read at
 * most, whatever is looked for; only words that were frequent long ago and are not used any more take longer.
 * bench/tickets shows both.
 */
@Repository
class TicketFinder {

    /** So many hits are sorted; more, and the newest tickets are sure to hold enough of them. */
    static final int FEW = 3000;

    /** How far back to read for a frequent word before all hits are collected after all. */
    private static final int NEWEST = 20_000;

    private static final Pattern PLANNED_ROWS = Pattern.compile("\"Plan Rows\": (\\d+)");

    private static final String ORDER = " ORDER BY updated_at DESC, ticket_id DESC ";
    private static final String AFTER = " (updated_at, ticket_id) < (:time::timestamptz, :id) ";

    private final JdbcClient jdbc;

    TicketFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest of a scope that have the words, after the cursor. */
    @Transactional(readOnly = true)
    public List<Hit> newest(Scope scope, List<String> lexemes, @Nullable Cursor cursor, int size) {
        if (lexemes.isEmpty()) {
            return read(scope, List.of(), cursor, size, size);
        }
        if (!scope.large()) {
            return read(scope, lexemes, cursor, size, Integer.MAX_VALUE);
        }
        var few = isFrequent(scope, lexemes) ? null : collected(scope, lexemes, cursor, size, FEW);
        if (few != null) {
            return few;
        }
        var newest = read(scope, lexemes, cursor, size, NEWEST);
        if (newest.size() == size) {
            return newest;
        }
        var all = collected(scope, lexemes, cursor, size, Integer.MAX_VALUE);
        return all == null ? newest : all;
    }

    /** By PostgreSQL's statistics, which cost nothing to ask; they know frequent words and guess at combinations. */
    private boolean isFrequent(Scope scope, List<String> lexemes) {
        var plan = jdbc.sql("EXPLAIN (FORMAT JSON) SELECT FROM ticket_search WHERE tokens @@ :query::tsquery")
                .param("query", Words.all(with(lexemes, scope.mark())))
                .query(String.class)
                .single();
        var rows = PLANNED_ROWS.matcher(plan);
        return rows.find() && Double.parseDouble(rows.group(1)) > FEW;
    }

    /** By the index of the lexemes; null when there are more hits than {@code most}. */
    private @Nullable List<Hit> collected(
            Scope scope, List<String> lexemes, @Nullable Cursor cursor, int size, int most) {
        preferIndexes();
        var found = bound(
                        """
                        WITH found AS MATERIALIZED (
                            SELECT ticket_id, updated_at FROM ticket_search WHERE tokens @@ :query::tsquery LIMIT %d)
                        SELECT f.ticket_id, f.updated_at, c.hits
                        FROM (SELECT count(*) AS hits FROM found) c
                        LEFT JOIN LATERAL (SELECT * FROM found %s %s LIMIT %d) f ON true
                        """.formatted(most + 1L, cursor == null ? "" : "WHERE" + AFTER, ORDER, size), Map.of(), cursor)
                .param("query", Words.all(with(lexemes, scope.mark())))
                .query((row, n) -> new Counted(row.getLong("ticket_id") == 0 ? null : hit(row), row.getLong("hits")))
                .list();
        return found.getFirst().hits() > most
                ? null
                : found.stream().map(Counted::hit).filter(Objects::nonNull).toList();
    }

    /** Along the index of the scope; {@code most} tickets are looked at. */
    private List<Hit> read(Scope scope, List<String> lexemes, @Nullable Cursor cursor, int size, int most) {
        var after = cursor == null ? "" : "AND (s.updated_at, s.ticket_id) < (:time::timestamptz, :id)";
        var words = lexemes.isEmpty() ? "" : "WHERE tokens @@ :query::tsquery";
        var statement = bound("""
                        SELECT ticket_id, updated_at FROM (
                            SELECT s.ticket_id, s.updated_at, s.tokens FROM ticket_search s
                            WHERE %s %s ORDER BY s.updated_at DESC, s.ticket_id DESC LIMIT %d) newest
                        %s %s LIMIT %d
                        """.formatted(scope.where(), after, most, words, ORDER, size), scope.params(), cursor);
        var query = lexemes.isEmpty() ? statement : statement.param("query", Words.all(lexemes));
        return query.query((row, n) -> hit(row)).list();
    }

    /** A guess of the planner must not make it read a million rows one after the other. */
    private void preferIndexes() {
        jdbc.sql("SET LOCAL enable_seqscan = off").update();
    }

    private JdbcClient.StatementSpec bound(String sql, Map<String, Object> params, @Nullable Cursor cursor) {
        var statement = jdbc.sql(sql).params(params);
        return cursor == null
                ? statement
                : statement.param("time", cursor.time()).param("id", cursor.id());
    }

    static Hit hit(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Hit(row.getLong("ticket_id"), row.getTimestamp("updated_at").toInstant());
    }

    static List<String> with(List<String> lexemes, List<String> marks) {
        var all = new ArrayList<>(lexemes);
        all.addAll(marks);
        return all;
    }

    private record Counted(@Nullable Hit hit, long hits) {}
}
