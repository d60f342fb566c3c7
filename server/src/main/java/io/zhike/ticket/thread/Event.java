package io.zhike.ticket.thread;

/** What happened to a ticket, as the thread shows it. */
public enum Event {
    SOLVED,
    ACCEPTED,
    REOPENED,
    MERGED,
    MERGED_HERE,
    OVERDUE,
    SILENT
}
