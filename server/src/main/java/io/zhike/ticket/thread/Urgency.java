package io.zhike.ticket.thread;

/** How urgent the asker finds it. */
public enum Urgency {
    NORMAL,
    URGENT,
    CRITICAL
}
