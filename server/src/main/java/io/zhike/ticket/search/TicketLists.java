package io.zhike.ticket.search;

import io.zhike.ticket.thread.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The lists of the user manual, each with words and product tree. */
@Service
class TicketLists {

    private final TicketFinder finder;
    private final RankedFinder ranked;
    private final Rows rows;

    TicketLists(TicketFinder finder, RankedFinder ranked, Rows rows) {
        this.finder = finder;
        this.ranked = ranked;
        this.rows = rows;
    }

    /** @param next where the next page starts; null when there is none */
    record Listed(List<TicketRow> items, @Nullable String next) {}

    Listed find(Search search, Viewer viewer) {
        viewer.requireEntry(search.channel());
        var scope = Scope.of(search, viewer);
        if (search.saysNothing()) {
            return new Listed(List.of(), null);
        }
        if (search.list() == ListKind.HOT) {
            return listed(ranked.hot(scope, search.lexemes()), search, viewer, null);
        }
        if (search.sort() == Sort.RELEVANCE && !search.q().isBlank()) {
            var words = Words.ofQuery(search.q());
            return listed(ranked.relevant(scope, search.lexemes(), words, search.size()), search, viewer, null);
        }
        var hits = finder.newest(scope, search.lexemes(), search.cursor(), search.size() + 1);
        var page = hits.stream().limit(search.size()).toList();
        var next = hits.size() > page.size() ? page.getLast().cursor().toString() : null;
        return listed(page, search, viewer, next);
    }

    private Listed listed(List<Hit> hits, Search search, Viewer viewer, @Nullable String next) {
        return new Listed(rows.of(hits.stream().map(Hit::id).toList(), viewer, search.q()), next);
    }
}
