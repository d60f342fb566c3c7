package io.zhike.ticket.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        var few = collected(scope, lexemes, cursor, size, FEW);
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

    /** By the index of the lexemes; null when there are more hits than {@code most}. */
    private @Nullable List<Hit> collected(
            Scope scope, List<String> lexemes, @Nullable Cursor cursor, int size, int most) {
        preferIndexes();
        var found = bound("""
                        WITH found AS MATERIALIZED (
                            SELECT ticket_id, updated_at FROM ticket_search
                            WHERE tokens @@ :query::tsquery LIMIT :most)
                        SELECT ticket_id, updated_at, (SELECT count(*) FROM found) AS hits FROM found
                        """ + (cursor == null ? "" : "WHERE" + AFTER) + ORDER + "LIMIT :size", Map.of(), cursor)
                .param("query", Words.all(with(lexemes, scope.mark())))
                .param("most", most == Integer.MAX_VALUE ? most : most + 1)
                .param("size", size)
                .query((row, n) -> new Counted(hit(row), row.getInt("hits")))
                .list();
        return !found.isEmpty() && found.getFirst().hits() > most
                ? null
                : found.stream().map(Counted::hit).toList();
    }

    /** Along the index of the scope; {@code most} tickets are looked at. */
    private List<Hit> read(Scope scope, List<String> lexemes, @Nullable Cursor cursor, int size, int most) {
        var statement = bound(
                        """
                        SELECT ticket_id, updated_at FROM (
                            SELECT s.ticket_id, s.updated_at, s.tokens FROM ticket_search s
                            WHERE %s %s ORDER BY s.updated_at DESC, s.ticket_id DESC LIMIT :most) newest
                        """.formatted(
                                                scope.where(),
                                                cursor == null
                                                        ? ""
                                                        : "AND (s.updated_at, s.ticket_id) < (:time::timestamptz, :id)")
                                + (lexemes.isEmpty() ? "" : "WHERE tokens @@ :query::tsquery")
                                + ORDER
                                + "LIMIT :size",
                        scope.params(),
                        cursor)
                .param("most", most)
                .param("size", size);
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

    private record Counted(Hit hit, int hits) {}
}
