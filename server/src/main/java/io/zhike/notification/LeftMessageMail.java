package io.zhike.notification;

import io.zhike.account.Channel;
import io.zhike.chat.LeftMessageAnswered;
import io.zhike.shared.BrandProperties;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells whoever left a message, where they asked to be told, that it is answered. */
@Component
class LeftMessageMail {

    /** An answer of last week is still an answer. */
    private static final Duration USEFUL = Duration.ofDays(7);
    /** So that a text message stays within two parts. */
    private static final int SMS_ANSWER = 60;

    private final MessageSource messages;
    private final BrandProperties brand;
    private final Courier courier;
    private final Clock clock;

    LeftMessageMail(MessageSource messages, BrandProperties brand, Courier courier, Clock clock) {
        this.messages = messages;
        this.brand = brand;
        this.courier = courier;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(LeftMessageAnswered event) {
        if (event.email() != null) {
            var text = text("message.left-message-answered.email", event, event.answer());
            bring(Channel.EMAIL, event.email(), text("message.left-message-answered.subject", event, ""), text);
        }
        if (event.phone() != null) {
            var text = text("message.left-message-answered.sms", event, shortened(event.answer()));
            bring(Channel.SMS, event.phone(), null, text);
        }
    }

    private void bring(Channel channel, String to, @Nullable String subject, String text) {
        courier.bring(
                new OutgoingMessage(channel, to, subject, text, clock.instant().plus(USEFUL)));
    }

    private static String shortened(String answer) {
        var line = answer.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= SMS_ANSWER
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SMS_ANSWER)) + "…";
    }

    private String text(String key, LeftMessageAnswered event, String answer) {
        var name = event.contactName() == null || event.contactName().isBlank() ? "" : " " + event.contactName();
        var text = brand.fill(messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE));
        return Gaps.fill(text, Map.of("name", name, "question", event.question(), "answer", answer));
    }
}
