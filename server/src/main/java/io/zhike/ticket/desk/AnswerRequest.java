package io.zhike.ticket.desk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer to the asker.
 *
 * @param key made by the page; sending it twice writes one answer
 * @param text Markdown
 * @param revision of the ticket as the writer saw it
 * @param then whose turn it is afterwards
 */
record AnswerRequest(
        @NotNull UUID key,
        @NotBlank @Size(max = 20_000) String text,
        @Nullable @Size(max = 30) List<@NotNull Long> files,
        @NotNull Integer revision,
        @NotNull Then then) {

    /** What the answer makes of the ticket. */
    enum Then {
        /** The asker decides whether it helped. */
        ANSWERED,
        /** It is a question to the asker; the promised time stands still. */
        ASKED_BACK,
        /** Staff are sure that it helps. */
        SOLVED
    }

    List<Long> fileIds() {
        return files == null ? List.of() : List.copyOf(files);
    }
}
