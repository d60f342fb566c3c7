package io.zhike.ticket;

import io.zhike.account.AccountId;

/** A duplicate was merged into another ticket. */
public record TicketMerged(TicketId id, TicketChannel channel, TicketId into, AccountId author) {}
