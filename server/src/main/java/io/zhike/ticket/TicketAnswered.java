package io.zhike.ticket;

import io.zhike.account.AccountId;

/** Staff answered, or asked back. */
public record TicketAnswered(TicketId id, TicketChannel channel, AccountId author, AccountId agent) {}
