package io.zhike.engagement.news;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.Profile;
import io.zhike.account.Role;
import io.zhike.engagement.Things;
import io.zhike.ticket.TicketAssigned;
import io.zhike.ticket.TicketFollowedUp;
import io.zhike.ticket.TicketOverdue;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what makes work for staff; what they take themselves is no news to them. */
@Component
class WorkNewsListener {

    private final News news;
    private final Accounts accounts;

    WorkNewsListener(News news, Accounts accounts) {
        this.news = news;
        this.accounts = accounts;
    }

    @ApplicationModuleListener
    void on(TicketAssigned event) {
        if (!event.to().equals(event.by())) {
            news.add(event.to(), Things.of(event.id(), event.channel()), NewsKind.ASSIGNED, event.occasion());
        }
    }

    @ApplicationModuleListener
    void on(TicketFollowedUp event) {
        var handler = event.assignee();
        if (handler != null && !handler.equals(event.author())) {
            news.add(handler, Things.of(event.id(), event.channel()), NewsKind.FOLLOWED_UP, event.occasion());
        }
    }

    /** The supervisors hear of it too: a promise was not kept. */
    @ApplicationModuleListener
    void on(TicketOverdue event) {
        Stream<AccountId> supervisors =
                accounts.withAnyRole(Set.of(Role.SUPERVISOR)).stream().map(Profile::id);
        Stream.concat(Stream.ofNullable(event.assignee()), supervisors)
                .distinct()
                .forEach(person ->
                        news.add(person, Things.of(event.id(), event.channel()), NewsKind.OVERDUE, event.occasion()));
    }
}
