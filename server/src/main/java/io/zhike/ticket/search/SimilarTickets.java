package io.zhike.ticket.search;

import io.zhike.ticket.Channel;
import io.zhike.ticket.thread.Viewer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Public solved tickets that share neighbouring words with a title, those that share most first. */
@Repository
class SimilarTickets {

    private static final int SHOWN = 5;

    /** Candidates to compare; any of them shares three characters or a word in a row. */
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

    List<TicketRow> to(Viewer viewer, Channel channel, String title, @Nullable String product) {
        viewer.requireEntry(channel);
        var words = Words.ofQuery(title).stream().limit(MOST_WORDS).toList();
        if (words.size() < 2) {
            return List.of();
        }
        var shared = new LinkedHashMap<Long, Double>();
        candidates(channel, words, product).forEach(found -> shared.put(found.id(), share(words, found.title())));
        var best = shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .limit(SHOWN)
                .map(java.util.Map.Entry::getKey)
                .toList();
        return rows.of(best, viewer, title);
    }

    /** Pairs of neighbouring words in a title are rare, so this stays quick among a million. */
    private List<Found> candidates(Channel channel, List<String> words, @Nullable String product) {
        var pairs = new ArrayList<String>();
        for (int i = 1; i < words.size(); i++) {
            pairs.add("(" + Words.all(List.of(Words.title(words.get(i - 1)), Words.title(words.get(i)))) + ")");
        }
        var marks = TicketFinder.with(Words.tree(product, null, null), List.of(Words.listed(channel, true)));
        var query = "(" + pairs.stream().collect(Collectors.joining(" | ")) + ") & " + Words.all(marks);
        return jdbc.sql("""
                        SELECT t.id, t.title
                        FROM (SELECT ticket_id FROM ticket_search WHERE tokens @@ ?::tsquery LIMIT ?) s
                        JOIN ticket t ON t.id = s.ticket_id
                        """)
                .param(query)
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
