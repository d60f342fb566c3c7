package io.zhike.ticket.question;

import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.thread.Category;
import io.zhike.ticket.thread.Urgency;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form as it is sent.
 *
 * @param key a UUID made by the page when the form was begun; sending it twice makes one ticket
 * @param body Markdown; an uploaded picture is {@code ![name](file:17)}
 * @param files ids of all uploads that belong to it
 */
public record TicketForm(
        @NotNull TicketChannel channel,
        @NotNull UUID key,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 20_000) String body,
        @Nullable @Size(max = 30) List<@NotNull Long> files,
        @NotBlank String product,
        @NotBlank String version,
        @NotBlank String module,
        @NotNull Category category,
        @NotNull Urgency urgency,
        @NotNull Boolean isPublic) {

    public List<Long> fileIds() {
        return files == null ? List.of() : List.copyOf(files);
    }
}
