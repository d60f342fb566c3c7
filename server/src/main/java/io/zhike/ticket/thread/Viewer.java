package io.zhike.ticket.thread;

import io.zhike.account.Accounts;
import io.zhike.account.Role;
import io.zhike.account.SignedIn;
import io.zhike.organisation.UnitId;
import io.zhike.shared.problem.ProblemException;
import io.zhike.ticket.TicketChannel;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks at tickets, with all that decides what they may see.
 *
 * @param administered the unit whose tickets the person may see as its administrator
 */
public record Viewer(
        SignedIn person, @Nullable UnitId unit, @Nullable UnitId administered) {

    static Viewer of(SignedIn person, Accounts accounts) {
        var unit = accounts.unitOf(person.id()).map(UnitId::new).orElse(null);
        return new Viewer(person, unit, person.has(Role.UNIT_ADMIN) ? unit : null);
    }

    public boolean isStaff() {
        return person.has(Role.AGENT) || person.has(Role.SUPERVISOR);
    }

    /** Consultations are for the vendor's own people. */
    public boolean mayEnter(TicketChannel channel) {
        return channel == TicketChannel.QUESTION || person.has(Role.INTERNAL) || isStaff();
    }

    /** @throws ProblemException {@code not-found}: a channel that one may not enter is not there */
    public void requireEntry(TicketChannel channel) {
        if (!mayEnter(channel)) {
            throw ProblemException.notFound();
        }
    }

    public boolean isAuthor(Ticket ticket) {
        return ticket.author().equals(person.id());
    }

    public boolean administers(Ticket ticket) {
        return administered != null && administered.equals(ticket.unit());
    }

    /** Public ones of the channel, one's own, for administrators their unit's, for staff all. */
    public boolean maySee(Ticket ticket) {
        return mayEnter(ticket.channel())
                && (ticket.isListed() || isAuthor(ticket) || administers(ticket) || isStaff());
    }

    /** Who asked is told only to those who have to do with it. */
    public boolean mayKnowAuthor(Ticket ticket) {
        return ticket.channel() == TicketChannel.INTERNAL || isAuthor(ticket) || administers(ticket) || isStaff();
    }
}
