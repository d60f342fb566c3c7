package io.zhike.ticket;

import io.zhike.account.AccountId;

/** A duplicate was merged into another ticket. */
public record TicketMerged(TicketId id, TicketId into, AccountId author) {}
