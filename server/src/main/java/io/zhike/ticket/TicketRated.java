package io.zhike.ticket;

import io.zhike.account.AccountId;

/** The asker rated the help, 1 (bad) to 5. */
public record TicketRated(TicketId id, TicketChannel channel, AccountId author, int stars) {}
