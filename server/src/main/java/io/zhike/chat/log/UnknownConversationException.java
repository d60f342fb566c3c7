package io.zhike.chat.log;

/** There is no such conversation; nothing was stored. */
public final class UnknownConversationException extends RuntimeException {

    UnknownConversationException(long conversation) {
        super("No conversation " + conversation);
    }
}
