package io.zhike.chat.log;

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
        @Nullable String data) {}
