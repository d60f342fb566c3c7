package io.zhike.ticket.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note among staff.
 *
 * @param key made by the page; sending it twice writes one note
 * @param text Markdown
 */
record NoteRequest(
        @NotNull UUID key,
        @NotBlank @Size(max = 20_000) String text,
        @Nullable @Size(max = 30) List<@NotNull Long> files) {

    List<Long> fileIds() {
        return files == null ? List.of() : List.copyOf(files);
    }
}
