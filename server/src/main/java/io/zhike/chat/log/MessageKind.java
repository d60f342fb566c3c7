package io.zhike.chat.log;

/** What a message is. Stored by {@link #code}, which must never change. */
public enum MessageKind {
    TEXT(0),
    IMAGE(1),
    FILE(2),
    /** The robot's structured answer. */
    ANSWER(3),
    /** Something happened: queued, assigned, closed … */
    NOTICE(4);

    private final int code;

    MessageKind(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static MessageKind of(int code) {
        return values()[code];
    }
}
