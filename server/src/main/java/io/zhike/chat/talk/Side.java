package io.zhike.chat.talk;

/** The two sides of a talk. Stored by ordinal in {@code chat_read.side}. */
public enum Side {
    CUSTOMER,
    STAFF
}
