package io.zhike.ticket;

import io.zhike.account.AccountId;

/** Nobody objected to the last answer for long: it counts as solved. Told beside {@link TicketSolved}. */
public record TicketSilent(TicketId id, TicketChannel channel, AccountId author) {}
