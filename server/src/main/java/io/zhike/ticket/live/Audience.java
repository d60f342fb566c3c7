package io.zhike.ticket.live;

import io.zhike.account.SignedIn;
import io.zhike.realtime.Connection;
import io.zhike.shared.problem.ProblemException;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.TicketId;
import io.zhike.ticket.thread.Threads;
import io.zhike.ticket.thread.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The topics, and who somebody on a socket is. Notes are told on the topic of staff only. */
@Component
class Audience {

    private final Threads threads;

    Audience(Threads threads) {
        this.threads = threads;
    }

    /** @throws ProblemException {@code not-found} for guests: for them there are no tickets */
    Viewer viewer(Connection connection) {
        if (connection.principal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn person) {
            return threads.viewer(person);
        }
        throw ProblemException.notFound();
    }

    static String topic(TicketId ticket, boolean staff) {
        return (staff ? "ticket-staff:" : "ticket:") + ticket.value();
    }

    static String topic(TicketChannel channel) {
        return "tickets:" + channel;
    }
}
