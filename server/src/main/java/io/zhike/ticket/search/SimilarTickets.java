package io.zhike.ticket.search;

import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.thread.Viewer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Public solved tickets that share neighbouring words with a title, those that share most first. */
@Repository
class SimilarTickets {

    private static final int SHOWN = 5;

    /** Candidates to compare. */
    private static final int CANDIDATES = 200;

    /** Longer titles are looked up by their beginning. */
    private static final int MOST_WORDS = 24;

    /** The part of the title's words that must be in the other's. */
    private static final double ENOUGH = 0.4;

    private final JdbcClient jdbc;
    private final Rows rows;

    SimilarTickets(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    List<TicketRow> to(Viewer viewer, TicketChannel channel, String title, @Nullable String product) {
        viewer.requireEntry(channel);
        var words = Words.ofQuery(title).stream().limit(MOST_WORDS).toList();
        if (words.size() < 2) {
            return List.of();
        }
        for (int run = words.size(); ; run = Math.max(2, run / 2)) {
            var best = best(words, candidates(channel, words, run, product));
            if (best.size() == SHOWN || run == 2) {
                return rows.of(best, viewer, title);
            }
        }
    }

    private static List<Long> best(List<String> words, List<Found> candidates) {
        return candidates.stream()
                .filter(found -> share(words, found.title()) >= ENOUGH)
                .sorted(Comparator.comparing(found -> -share(words, found.title())))
                .limit(SHOWN)
                .map(Found::id)
                .toList();
    }

    /**
     * Titles with so many words of this one in a row. Long runs are asked for first: they are rare, and where there are
     * many of them the common short ones need not be looked through.
     */
    private List<Found> candidates(TicketChannel channel, List<String> words, int run, @Nullable String product) {
        var titles = words.stream().map(Words::title).toList();
        var runs = IntStream.rangeClosed(0, titles.size() - run)
                .mapToObj(from -> "(" + Words.all(titles.subList(from, from + run)) + ")")
                .collect(Collectors.joining(" | "));
        var marks = TicketFinder.with(Words.tree(product, null, null), List.of(Words.listed(channel, true)));
        return jdbc.sql("""
                        SELECT t.id, t.title
                        FROM (SELECT ticket_id FROM ticket_search WHERE tokens @@ ?::tsquery LIMIT ?) s
                        JOIN ticket t ON t.id = s.ticket_id
                        """)
                .param("(" + runs + ") & " + Words.all(marks))
                .param(CANDIDATES)
                .query((row, n) -> new Found(row.getLong("id"), row.getString("title")))
                .list();
    }

    private static double share(List<String> words, String title) {
        var others = new HashSet<>(Words.ofText(title));
        return (double) words.stream().filter(others::contains).count() / words.size();
    }

    private record Found(long id, String title) {}
}
