package io.zhike.ticket.thread;

import io.zhike.account.Accounts;
import io.zhike.account.SignedIn;
import io.zhike.shared.problem.ProblemException;
import io.zhike.ticket.TicketId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The only door from a person to a ticket: what somebody may not see is not there. */
@Component
public class Threads {

    private final Tickets tickets;
    private final Accounts accounts;

    Threads(Tickets tickets, Accounts accounts) {
        this.tickets = tickets;
        this.accounts = accounts;
    }

    public Viewer viewer(SignedIn person) {
        return Viewer.of(person, accounts);
    }

    /** @throws ProblemException {@code not-found} when there is none, or none for this person */
    public Ticket seen(Viewer viewer, long id) {
        return tickets.find(new TicketId(id)).filter(viewer::maySee).orElseThrow(ProblemException::notFound);
    }

    /** As {@link #seen}, held until the transaction ends. */
    public Ticket held(Viewer viewer, long id) {
        var ticket = tickets.lock(new TicketId(id));
        if (!viewer.maySee(ticket)) {
            throw ProblemException.notFound();
        }
        return ticket;
    }

    /** For what only the asker may do. @throws ProblemException {@code only-the-asker} for others who see the ticket */
    public Ticket own(Viewer viewer, long id) {
        var ticket = held(viewer, id);
        if (!viewer.isAuthor(ticket)) {
            throw new ProblemException(HttpStatus.FORBIDDEN, "only-the-asker");
        }
        return ticket;
    }
}
