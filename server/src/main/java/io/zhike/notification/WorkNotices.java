package io.zhike.notification;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.Profile;
import io.zhike.account.Role;
import io.zhike.account.notice.NoticeKind;
import io.zhike.ticket.TicketAssigned;
import io.zhike.ticket.TicketFollowedUp;
import io.zhike.ticket.TicketOverdue;
import io.zhike.ticket.TicketSummaries;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells staff what waits for them; of a promise that was not kept the supervisors too. */
@Component
class WorkNotices {

    private static final Duration USEFUL = Duration.ofHours(12);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final Notifier notifier;
    private final TicketSummaries tickets;
    private final TicketGaps gaps;
    private final Accounts accounts;
    private final Texts texts;

    WorkNotices(Notifier notifier, TicketSummaries tickets, TicketGaps gaps, Accounts accounts, Texts texts) {
        this.notifier = notifier;
        this.tickets = tickets;
        this.gaps = gaps;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** What people take themselves is no news to them. */
    @ApplicationModuleListener
    void on(TicketAssigned event) {
        if (!event.to().equals(event.by())) {
            tickets.find(event.id())
                    .map(ticket -> gaps.ofStaff(event.id(), event.channel(), ticket.title()))
                    .ifPresent(values -> tell(event.to(), event.occasion(), "ticket-assigned", values));
        }
    }

    @ApplicationModuleListener
    void on(TicketFollowedUp event) {
        var handler = event.assignee();
        if (handler != null && !handler.equals(event.author())) {
            tickets.find(event.id())
                    .map(ticket -> gaps.ofStaff(event.id(), event.channel(), ticket.title()))
                    .ifPresent(values -> tell(handler, event.occasion(), "ticket-followed-up", values));
        }
    }

    /** What was answered before this was delivered is no longer worth a message. */
    @ApplicationModuleListener
    void on(TicketOverdue event) {
        tickets.find(event.id())
                .filter(ticket -> event.dueAt().equals(ticket.dueAt()))
                .ifPresent(ticket -> tell(event, ticket.title()));
    }

    private void tell(TicketOverdue event, String title) {
        var handler = event.assignee() == null ? null : accounts.profile(event.assignee());
        var values = new HashMap<>(gaps.ofStaff(event.id(), event.channel(), title));
        values.put("due", TIME.format(event.dueAt()));
        values.put("handler", name(handler));
        Stream.concat(Stream.ofNullable(handler), accounts.withAnyRole(Set.of(Role.SUPERVISOR)).stream())
                .map(Profile::id)
                .distinct()
                .forEach(person -> tell(person, event.occasion(), "ticket-overdue", values));
    }

    private String name(@Nullable Profile handler) {
        return handler == null ? texts.of("ticket-overdue.nobody", Map.of()) : handler.displayName();
    }

    private void tell(AccountId to, String occasion, String key, Map<String, String> values) {
        notifier.tell(new Notice(to, NoticeKind.WORK, occasion, key, values, USEFUL));
    }
}
