package io.zhike.ticket.search;

import io.zhike.shared.problem.ProblemException;
import io.zhike.ticket.thread.Viewer;
import java.util.List;
import java.util.Map;

/**
 * Which tickets a list is made of.
 *
 * @param where condition on {@code ticket_search s}; together with the order it fits one of its indexes
 * @param mark what the tickets have among their lexemes; by it they are found together with words
 * @param large whether it may hold so many that reading all of them takes long
 */
record Scope(String where, Map<String, Object> params, List<String> mark, boolean large) {

    static Scope of(Search search, Viewer viewer) {
        var channel = search.channel().name();
        return switch (search.list()) {
            case MINE ->
                small("s.author_id = :author", Map.of("author", viewer.person().accountId()), channel);
            case UNIT -> small("s.unit_id = :unit", Map.of("unit", administered(viewer)), channel);
            case HOT, SOLVED -> listed(search, true);
            case OPEN -> listed(search, false);
            case FAVOURITES -> favourites(viewer, channel);
            case ALL -> all(search, viewer);
        };
    }

    private static Scope small(String where, Map<String, Object> params, String channel) {
        var all = new java.util.HashMap<>(params);
        all.put("channel", channel);
        return new Scope(where + " AND s.channel = :channel", all, List.of(), false);
    }

    private static Scope listed(Search search, boolean solved) {
        return new Scope(
                "s.listed AND s.channel = :channel AND s.solved = " + solved,
                Map.of("channel", search.channel().name()),
                List.of(Words.listed(search.channel(), solved)),
                true);
    }

    /** What was made private since is not shown; it comes back with its publicity. */
    private static Scope favourites(Viewer viewer, String channel) {
        var administered = viewer.administered();
        return small(
                "s.ticket_id IN (SELECT f.ticket_id FROM ticket_favourite f WHERE f.account_id = :me)"
                        + " AND (s.listed OR s.author_id = :me OR s.unit_id = :unit OR :staff)",
                Map.of(
                        "me", viewer.person().accountId(),
                        "unit", administered == null ? -1 : administered.value(),
                        "staff", viewer.isStaff()),
                channel);
    }

    private static Scope all(Search search, Viewer viewer) {
        if (!viewer.isStaff()) {
            throw ProblemException.notFound();
        }
        return new Scope(
                "s.channel = :channel",
                Map.of("channel", search.channel().name()),
                List.of(Words.channel(search.channel())),
                true);
    }

    private static long administered(Viewer viewer) {
        var unit = viewer.administered();
        if (unit == null) {
            throw ProblemException.notFound();
        }
        return unit.value();
    }
}
