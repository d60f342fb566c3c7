package io.zhike.notification;

import io.zhike.account.Channel;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way to a provider. It is kept as an event until it was handed over, so a restart loses none.
 *
 * @param subject of an e-mail
 * @param headers of an e-mail, by name
 * @param uselessAfter a code that comes late only confuses; such a message is dropped
 */
record OutgoingMessage(
        Channel channel,
        String to,
        @Nullable String subject,
        String text,
        Instant uselessAfter,
        @Nullable Map<String, String> headers) {

    /** Without headers of its own: nobody is to answer it. */
    OutgoingMessage(Channel channel, String to, @Nullable String subject, String text, Instant uselessAfter) {
        this(channel, to, subject, text, uselessAfter, Map.of("Auto-Submitted", "auto-generated"));
    }

    @Override
    public String toString() {
        return "OutgoingMessage[" + channel + "]";
    }
}
