package io.zhike.chat.log;

/**
 * The outcome of an append, after commit.
 *
 * @param repeated the message had certainly been in the log before; it is given as it was stored then
 */
public record Appended(StoredMessage message, boolean repeated) {}
