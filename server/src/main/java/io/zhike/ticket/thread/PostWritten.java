package io.zhike.ticket.thread;

import io.zhike.ticket.TicketId;

/** Something was added to the thread; told within the transaction. */
public record PostWritten(TicketId id, PostKind kind) {}
