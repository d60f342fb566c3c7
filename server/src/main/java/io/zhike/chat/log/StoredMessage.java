package io.zhike.chat.log;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as it lies in the log. */
public record StoredMessage(
        long conversation,
        int seq,
        UUID clientId,
        SenderKind sender,
        @Nullable Long senderId,
        MessageKind kind,
        String text,
        @Nullable String data,
        Instant sentAt) {

    static StoredMessage of(NewMessage message, int seq, Instant sentAt) {
        return new StoredMessage(
                message.conversation(),
                seq,
                message.clientId(),
                message.sender(),
                message.senderId(),
                message.kind(),
                message.text(),
                message.data(),
                sentAt);
    }
}
