package io.zhike.ticket.desk;

import io.zhike.account.AccountId;
import io.zhike.account.Profile;
import io.zhike.account.SignedIn;
import io.zhike.organisation.UnitId;
import io.zhike.organisation.Units;
import io.zhike.shared.Page;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.search.Cursor;
import io.zhike.ticket.thread.People;
import io.zhike.ticket.thread.Threads;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The queue with names. */
@RestController
@RequestMapping("/api/desk/tickets")
@PreAuthorize("hasAnyRole('AGENT', 'SUPERVISOR')")
class QueueController {

    record Handler(long id, String name, @Nullable String staffNumber) {

        static Handler of(Profile profile) {
            return new Handler(profile.id().value(), profile.displayName(), profile.staffNumber());
        }
    }

    record QueueItem(
            QueueRow ticket,
            @Nullable String authorName,
            @Nullable String unitName,
            @Nullable Handler assignee) {}

    /** @param now of the server, so that what is overdue does not depend on the reader's clock */
    record QueuePage(List<QueueItem> items, @Nullable String next, Instant now) {}

    private final Queue queue;
    private final Handling handling;
    private final Threads threads;
    private final People people;
    private final Units units;
    private final java.time.Clock clock;

    QueueController(
            Queue queue, Handling handling, Threads threads, People people, Units units, java.time.Clock clock) {
        this.queue = queue;
        this.handling = handling;
        this.threads = threads;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    QueuePage queue(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "QUESTION") TicketChannel channel,
            @RequestParam(defaultValue = "OPEN") QueueView view,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "30") int size) {
        var wanted = Page.size(size);
        var rows = queue.of(threads.viewer(me), channel, view, Cursor.parse(cursor), wanted + 1);
        var page = rows.stream().limit(wanted).toList();
        var next = rows.size() > page.size() ? cursor(page.getLast()) : null;
        return new QueuePage(named(page), next, clock.instant());
    }

    @GetMapping("/counts")
    Map<QueueView, Integer> counts(
            @AuthenticationPrincipal SignedIn me, @RequestParam(defaultValue = "QUESTION") TicketChannel channel) {
        return queue.counts(threads.viewer(me), channel);
    }

    /** To whom tickets can be given. */
    @GetMapping("/handlers")
    List<Handler> handlers() {
        return handling.staff().stream().map(Handler::of).toList();
    }

    private static String cursor(QueueRow row) {
        return Cursor.of(row.at(), row.id()).toString();
    }

    private List<QueueItem> named(List<QueueRow> rows) {
        var names = people.profiles(rows.stream()
                .flatMap(row -> Stream.of(row.author(), row.assignee()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var companies = units.names(
                rows.stream().map(QueueRow::unit).filter(Objects::nonNull).toList());
        return rows.stream().map(row -> named(row, names, companies)).toList();
    }

    private static QueueItem named(QueueRow row, Map<AccountId, Profile> names, Map<UnitId, String> companies) {
        var author = names.get(row.author());
        var assignee = row.assignee() == null ? null : names.get(row.assignee());
        var written = author == null ? null : author.unitName();
        return new QueueItem(
                row,
                author == null ? null : author.displayName(),
                row.unit() == null ? written : companies.getOrDefault(row.unit(), ""),
                assignee == null ? null : Handler.of(assignee));
    }
}
