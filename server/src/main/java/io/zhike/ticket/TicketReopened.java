package io.zhike.ticket;

import io.zhike.account.AccountId;

/** What was solved is open again. */
public record TicketReopened(TicketId id, TicketChannel channel, AccountId author) {}
