package io.zhike.ticket;

import io.zhike.account.AccountId;

/** A person looked at it, for the first time this day. */
public record TicketRead(TicketId id, TicketChannel channel, AccountId reader) {}
