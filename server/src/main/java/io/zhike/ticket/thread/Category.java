package io.zhike.ticket.thread;

/** What a question is about; the seven of the user manual. */
public enum Category {
    APPLICATION,
    DATA,
    PROGRAM,
    ENVIRONMENT,
    INSTALLATION,
    REQUIREMENT,
    OTHER
}
