package io.zhike.ticket.thread;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a thread as it is shown.
 *
 * @param author null when the system did it
 * @param event what happened, for events
 * @param html safe to show; null for events
 */
public record PostView(
        long id,
        PostKind kind,
        @Nullable PersonView author,
        @Nullable Event event,
        @Nullable String html,
        List<FileView> files,
        Instant createdAt) {}
