package io.zhike.chat.talk;

/** Who the customer is talking to. */
public enum Mode {
    ROBOT,
    /** In the queue for a human. */
    WAITING,
    HUMAN,
    /** Left a message that no human has taken yet; the robot goes on answering. */
    LEFT_MESSAGE
}
