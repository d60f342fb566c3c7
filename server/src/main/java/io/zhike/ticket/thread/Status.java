package io.zhike.ticket.thread;

/** Whose turn it is. */
public enum Status {
    /** Staff's, by the due time. */
    OPEN,
    /** The asker's: staff asked back, and the promised time stands still. */
    WAITING,
    /** The asker's: accept the answer, or add something. */
    ANSWERED,
    /** Nobody's. */
    SOLVED,
    /** Nobody's: it goes on in another ticket. */
    MERGED
}
