package io.zhike.chat.log;

import org.jspecify.annotations.Nullable;

/**
 * Hears of every message of this node after its commit, in the order of the numbers of a conversation. Runs on the
 * writer's thread: it must not wait for anything.
 */
public interface MessageListener {

    /**
     * @param origin what {@link MessageLog#append} was given with the message
     */
    void appended(StoredMessage message, @Nullable Object origin);
}
