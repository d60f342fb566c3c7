package io.zhike.ticket.thread;

import io.zhike.account.AccountId;
import io.zhike.organisation.ServiceLevel;
import io.zhike.organisation.UnitId;
import io.zhike.ticket.TicketChannel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ticket to be made.
 *
 * @param key made by the form; the same key makes one ticket however often it is sent
 */
public record NewTicket(
        TicketChannel channel,
        AccountId author,
        @Nullable UnitId unit,
        UUID key,
        Subject subject,
        boolean isPublic,
        ServiceLevel level,
        Instant dueAt,
        Instant now) {}
