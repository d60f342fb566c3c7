package io.zhike.chat.log;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to be appended.
 *
 * @param clientId made by whoever writes it; appending the same one again changes nothing
 * @param senderId account of the sender; null for guests, the robot and the system
 * @param data JSON of what goes with the kind (file, answer, notice), null for texts
 */
public record NewMessage(
        long conversation,
        UUID clientId,
        SenderKind sender,
        @Nullable Long senderId,
        MessageKind kind,
        String text,
        @Nullable String data) {

    public NewMessage {
        text = whole(text);
        data = data == null ? null : whole(data);
    }

    /** Halves of characters become question marks, as they would on their way into the database. */
    private static String whole(String text) {
        return text.chars().anyMatch(c -> Character.isSurrogate((char) c))
                ? new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                : text;
    }
}
