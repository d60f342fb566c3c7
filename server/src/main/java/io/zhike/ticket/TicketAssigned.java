package io.zhike.ticket;

import io.zhike.account.AccountId;
import java.time.Instant;

/** Somebody was made the handler. */
public record TicketAssigned(TicketId id, TicketChannel channel, AccountId to, AccountId by, Instant at) {

    /** Names this event among all, however often it is delivered. */
    public String occasion() {
        return "ticket-assigned:%d:%s".formatted(id.value(), at);
    }
}
