package io.zhike.ticket.search;

import io.zhike.account.SignedIn;
import io.zhike.shared.Page;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.search.TicketLists.Listed;
import io.zhike.ticket.thread.Threads;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of tickets, and what was asked and solved before. */
@RestController
@RequestMapping("/api/tickets")
class ListController {

    private static final int LONGEST_QUERY = 200;

    private final TicketLists lists;
    private final SimilarTickets similar;
    private final Threads threads;

    ListController(TicketLists lists, SimilarTickets similar, Threads threads) {
        this.lists = lists;
        this.similar = similar;
        this.threads = threads;
    }

    @GetMapping
    Listed list(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "QUESTION") TicketChannel channel,
            @RequestParam(defaultValue = "MINE") ListKind list,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable String module,
            @RequestParam(defaultValue = "NEWEST") Sort sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "20") int size) {
        var search = new Search(
                channel, list, cut(q), product, version, module, sort, Cursor.parse(cursor), Page.size(size));
        return lists.find(search, threads.viewer(me));
    }

    /** At most five public solved ones like what is being typed. */
    @GetMapping("/similar")
    List<TicketRow> similar(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "QUESTION") TicketChannel channel,
            @RequestParam String title,
            @RequestParam(required = false) @Nullable String product) {
        return similar.to(threads.viewer(me), channel, cut(title), product);
    }

    private static String cut(String q) {
        return q.length() <= LONGEST_QUERY ? q : q.substring(0, LONGEST_QUERY);
    }
}
