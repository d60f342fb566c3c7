package io.zhike.ticket;

/** Two worlds that never meet: what is in one is not found from the other. */
public enum TicketChannel {
    /** Questions of customers. */
    QUESTION,
    /** Consultations of the vendor's own staff; no customer knows of them. */
    INTERNAL
}
