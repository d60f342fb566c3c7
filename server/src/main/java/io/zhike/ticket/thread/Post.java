package io.zhike.ticket.thread;

import io.zhike.account.AccountId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the thread after the question.
 *
 * @param author null when the system did it
 * @param text Markdown; of an EVENT the name of an {@link Event}
 */
public record Post(
        long id, PostKind kind, @Nullable AccountId author, String text, List<Long> files, Instant createdAt) {}
