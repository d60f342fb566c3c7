package io.zhike.ticket.thread;

/** What a part of the thread is. */
public enum PostKind {
    /** The asker adds something. */
    FOLLOW_UP,
    /** Staff say something to the asker. */
    ANSWER,
    /** Staff among themselves; the asker never sees it. */
    NOTE,
    /** Something happened; the text is the code of an {@link Event}. */
    EVENT
}
