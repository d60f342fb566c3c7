package io.zhike.ticket.search;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Orders other than by time: the most read, and those with the words in their title. */
@Repository
class RankedFinder {

    /** The manual's number of hot questions. */
    static final int HOT = 30;

    /** So many of the newest hits are ranked. */
    private static final int RANKED = 300;

    private final JdbcClient jdbc;
    private final TicketFinder finder;

    RankedFinder(JdbcClient jdbc, TicketFinder finder) {
        this.jdbc = jdbc;
        this.finder = finder;
    }

    /** The most read of the scope; with words, those among the thirty that have them all. */
    List<Hit> hot(Scope scope, List<String> lexemes) {
        return jdbc.sql("""
                        SELECT ticket_id, updated_at FROM (
                            SELECT s.ticket_id, s.updated_at, s.tokens, c.reads
                            FROM ticket_count c JOIN ticket_search s ON s.ticket_id = c.ticket_id
                            WHERE %s ORDER BY c.reads DESC, c.ticket_id DESC LIMIT :hot) hottest
                        WHERE tokens @@ :query::tsquery ORDER BY reads DESC, ticket_id DESC
                        """.formatted(scope.where()))
                .params(scope.params())
                .param("hot", HOT)
                .param("query", Words.all(TicketFinder.with(lexemes, scope.mark())))
                .query((row, n) -> TicketFinder.hit(row))
                .list();
    }

    /** Those with all words in the title come first; within both, the newest. */
    List<Hit> relevant(Scope scope, List<String> lexemes, List<String> words, int size) {
        var hits = finder.newest(scope, lexemes, null, RANKED);
        if (hits.size() < 2 || words.isEmpty()) {
            return hits.stream().limit(size).toList();
        }
        return jdbc.sql("""
                        SELECT ticket_id, updated_at FROM ticket_search WHERE ticket_id = ANY(:ids)
                        ORDER BY tokens @@ :title::tsquery DESC, updated_at DESC, ticket_id DESC LIMIT :size
                        """)
                .param("ids", hits.stream().map(Hit::id).toArray(Long[]::new))
                .param("title", Words.all(words.stream().map(Words::title).toList()))
                .param("size", size)
                .query((row, n) -> TicketFinder.hit(row))
                .list();
    }
}
