package io.zhike.ticket;

import io.zhike.account.AccountId;

/** Somebody asked. */
public record TicketSubmitted(TicketId id, TicketChannel channel, AccountId author) {}
