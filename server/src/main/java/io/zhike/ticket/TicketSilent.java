package io.zhike.ticket;

import io.zhike.account.AccountId;

/**
 * Nobody objected to the last answer for long: it counts as solved. Told beside {@link TicketSolved}.
 *
 * @param revision of the ticket afterwards
 */
public record TicketSilent(TicketId id, TicketChannel channel, AccountId author, int revision) {

    /** Names this event among all, however often it is delivered. */
    public String occasion() {
        return "ticket-silent:%d:%d".formatted(id.value(), revision);
    }
}
