package io.zhike.ticket;

import io.zhike.account.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The promised time passed without an answer; told once per deadline.
 *
 * @param dueAt the promised time
 * @param assignee who handles it
 */
public record TicketOverdue(
        TicketId id,
        TicketChannel channel,
        Instant dueAt,
        @Nullable AccountId assignee) {

    /** Names this event among all, however often it is delivered. */
    public String occasion() {
        return "ticket-overdue:%d:%s".formatted(id.value(), dueAt);
    }
}
