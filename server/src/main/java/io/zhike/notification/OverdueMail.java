package io.zhike.notification;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.Channel;
import io.zhike.account.Profile;
import io.zhike.account.Role;
import io.zhike.shared.BrandProperties;
import io.zhike.ticket.TicketOverdue;
import io.zhike.ticket.TicketSummaries;
import io.zhike.ticket.TicketSummaries.Summary;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A promise that was not kept goes to those who can do something: the handler, and the supervisors. */
@Component
class OverdueMail {

    private static final Duration USEFUL = Duration.ofHours(12);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final TicketSummaries tickets;
    private final Accounts accounts;
    private final MessageSource messages;
    private final BrandProperties brand;
    private final Courier courier;
    private final Clock clock;

    OverdueMail(
            TicketSummaries tickets,
            Accounts accounts,
            MessageSource messages,
            BrandProperties brand,
            Courier courier,
            Clock clock) {
        this.tickets = tickets;
        this.accounts = accounts;
        this.messages = messages;
        this.brand = brand;
        this.courier = courier;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(TicketOverdue event) {
        tickets.find(event.id()).ifPresent(ticket -> {
            var due = ticket.dueAt();
            if (due != null) {
                tell(event, ticket, due);
            }
        });
    }

    private void tell(TicketOverdue event, Summary ticket, Instant due) {
        var handler = handler(ticket.assignee());
        var values = Map.of(
                "number",
                event.id().number(event.channel()),
                "title",
                ticket.title(),
                "due",
                TIME.format(due),
                "handler",
                handler == null ? text("message.ticket-overdue.nobody", Map.of()) : handler.displayName());
        Stream.concat(Stream.ofNullable(handler), accounts.withAnyRole(Set.of(Role.SUPERVISOR)).stream())
                .map(Profile::email)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(to -> courier.bring(new OutgoingMessage(
                        Channel.EMAIL,
                        to,
                        text("message.ticket-overdue.subject", values),
                        text("message.ticket-overdue.email", values),
                        clock.instant().plus(USEFUL))));
    }

    private @Nullable Profile handler(@Nullable AccountId assignee) {
        return assignee == null ? null : accounts.profile(assignee);
    }

    private String text(String key, Map<String, String> values) {
        return Gaps.fill(brand.fill(messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE)), values);
    }
}
