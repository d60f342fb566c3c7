package io.zhike.ticket;

import io.zhike.account.AccountId;
import java.time.Instant;

/** The asker opened it and has seen what is there; told each time. */
public record TicketSeenByAsker(TicketId id, TicketChannel channel, AccountId author, Instant at) {}
