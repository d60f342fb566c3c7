package io.zhike.chat.queue;

/** The life of a request for a human. */
enum HandoverStatus {
    WAITING,
    ACTIVE,
    CLOSED,
    LEFT_QUEUE,
    /** Nobody was there; it waits until an agent takes it, however long. */
    LEFT_MESSAGE
}
