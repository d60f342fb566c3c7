package io.zhike.ticket.thread;

import io.zhike.ticket.TicketId;

/** Something of the ticket changed; told within the transaction, so that what is found agrees with what is there. */
public record TicketChanged(TicketId id) {}
