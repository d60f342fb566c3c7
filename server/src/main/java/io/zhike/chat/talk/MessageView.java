package io.zhike.chat.talk;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.zhike.chat.Answer;
import io.zhike.chat.log.MessageKind;
import io.zhike.chat.log.SenderKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as both sides see it; exactly the part that goes with its kind is present. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageView(
        int seq,
        UUID clientId,
        Sender sender,
        MessageKind kind,
        String text,
        @Nullable FileRef file,
        @Nullable Answer answer,
        @Nullable Notice notice,
        Instant sentAt) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Sender(
            SenderKind kind,
            @Nullable Long id,
            @Nullable String name,
            @Nullable String staffNumber) {}
}
