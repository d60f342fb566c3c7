package io.zhike.ticket.search;

import io.zhike.ticket.TicketChannel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param q words, all of which must be there
 * @param product, version, module a place in the product tree, from above
 * @param size 1 to 100
 */
record Search(
        TicketChannel channel,
        ListKind list,
        String q,
        @Nullable String product,
        @Nullable String version,
        @Nullable String module,
        Sort sort,
        @Nullable Cursor cursor,
        int size) {

    /** Words and marks, without those of the list. */
    List<String> lexemes() {
        var lexemes = new ArrayList<>(Words.ofQuery(q));
        lexemes.addAll(Words.tree(product, version, module));
        return lexemes;
    }

    /** Somebody typed, but nothing that could be found. */
    boolean saysNothing() {
        return !q.isBlank() && Words.ofQuery(q).isEmpty();
    }
}
