package io.zhike.ticket;

import io.zhike.account.AccountId;

/** The asker added something. */
public record TicketFollowedUp(TicketId id, TicketChannel channel, AccountId author) {}
