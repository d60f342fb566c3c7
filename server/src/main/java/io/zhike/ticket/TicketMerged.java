package io.zhike.ticket;

import io.zhike.account.AccountId;

/** A duplicate was merged into another ticket. */
public record TicketMerged(TicketId id, TicketChannel channel, TicketId into, AccountId author) {

    /** Names this event among all, however often it is delivered; a ticket is merged once in its life. */
    public String occasion() {
        return "ticket-merged:" + id.value();
    }
}
