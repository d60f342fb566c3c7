package io.zhike.chat.queue;

/** What an agent says of being there. Only READY agents are given customers. */
public enum Presence {
    READY,
    /** There, but takes customers only by hand. */
    BUSY,
    AWAY,
    OFFLINE
}
