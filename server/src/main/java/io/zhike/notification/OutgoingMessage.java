package io.zhike.notification;

import io.zhike.account.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way to a provider. It is kept as an event until it was handed over, so a restart loses none.
 *
 * @param subject of an e-mail
 * @param uselessAfter a code that comes late only confuses; such a message is dropped
 */
record OutgoingMessage(Channel channel, String to, @Nullable String subject, String text, Instant uselessAfter) {

    @Override
    public String toString() {
        return "OutgoingMessage[" + channel + "]";
    }
}
