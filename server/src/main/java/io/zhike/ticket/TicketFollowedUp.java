package io.zhike.ticket;

import io.zhike.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The asker added something, or opened again what was solved.
 *
 * @param assignee who handles it
 * @param revision of the ticket afterwards
 */
public record TicketFollowedUp(
        TicketId id,
        TicketChannel channel,
        AccountId author,
        @Nullable AccountId assignee,
        int revision) {

    /** Names this event among all, however often it is delivered. */
    public String occasion() {
        return "ticket-followed-up:%d:%d".formatted(id.value(), revision);
    }
}
