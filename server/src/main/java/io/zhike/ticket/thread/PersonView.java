package io.zhike.ticket.thread;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of a thread.
 *
 * @param name null when it is not told to the reader
 * @param staffNumber of staff
 * @param me whether it is the reader
 */
public record PersonView(
        @Nullable Long id, @Nullable String name, @Nullable String staffNumber, boolean me) {}
