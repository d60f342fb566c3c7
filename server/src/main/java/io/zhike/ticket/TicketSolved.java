package io.zhike.ticket;

import io.zhike.account.AccountId;

/** It is solved: an answer was accepted, or staff said so. */
public record TicketSolved(TicketId id, TicketChannel channel, AccountId author) {}
