package io.zhike.ticket.question;

import io.zhike.ticket.thread.Category;
import io.zhike.ticket.thread.FileView;
import io.zhike.ticket.thread.Urgency;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form that is not finished: anything may be missing.
 *
 * @param key of the form, so that a sending after a reload is still the same one
 */
record TicketDraft(
        @Nullable UUID key,
        @Nullable @Size(max = 500) String title,
        @Nullable @Size(max = 40_000) String body,
        @Nullable @Size(max = 30) List<@NotNull FileView> files,
        @Nullable @Size(max = 20) String product,
        @Nullable @Size(max = 40) String version,
        @Nullable @Size(max = 40) String module,
        @Nullable Category category,
        @Nullable Urgency urgency,
        @Nullable Boolean isPublic) {}
