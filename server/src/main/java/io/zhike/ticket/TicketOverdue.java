package io.zhike.ticket;

/** The promised time passed without an answer; told once per deadline. */
public record TicketOverdue(TicketId id, TicketChannel channel) {}
