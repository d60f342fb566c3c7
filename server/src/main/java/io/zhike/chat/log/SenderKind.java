package io.zhike.chat.log;

/** Who wrote a message. Stored by {@link #code}, which must never change. */
public enum SenderKind {
    CUSTOMER(0),
    ROBOT(1),
    AGENT(2),
    SUPERVISOR(3),
    SYSTEM(4);

    private final int code;

    SenderKind(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static SenderKind of(int code) {
        return values()[code];
    }
}
