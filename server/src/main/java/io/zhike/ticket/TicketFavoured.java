package io.zhike.ticket;

import io.zhike.account.AccountId;

/** Somebody made it a favourite. */
public record TicketFavoured(TicketId id, TicketChannel channel, AccountId account) {}
