package io.zhike.notification;

import io.zhike.account.Channel;
import io.zhike.chat.LeftMessageAnswered;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells whoever left a message, where they asked to be told, that it is answered; they need no account for it. */
@Component
class LeftMessageMail {

    /** An answer of last week is still an answer. */
    private static final Duration USEFUL = Duration.ofDays(7);
    /** So that a text message stays within two parts. */
    private static final int SMS_ANSWER = 60;

    private final Texts texts;
    private final Told told;
    private final Courier courier;
    private final Clock clock;

    LeftMessageMail(Texts texts, Told told, Courier courier, Clock clock) {
        this.texts = texts;
        this.told = told;
        this.courier = courier;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(LeftMessageAnswered event) {
        if (!told.isFirst(event.occasion())) {
            return;
        }
        if (event.email() != null) {
            var text = text("left-message-answered.email", event, event.answer());
            bring(Channel.EMAIL, event.email(), text("left-message-answered.subject", event, ""), text);
        }
        if (event.phone() != null) {
            var text = text("left-message-answered.sms", event, Texts.start(event.answer(), SMS_ANSWER));
            bring(Channel.SMS, event.phone(), null, text);
        }
    }

    private void bring(Channel channel, String to, @Nullable String subject, String text) {
        courier.bring(
                new OutgoingMessage(channel, to, subject, text, clock.instant().plus(USEFUL)));
    }

    private String text(String key, LeftMessageAnswered event, String answer) {
        var name = event.contactName() == null || event.contactName().isBlank() ? "" : " " + event.contactName();
        return texts.of(key, Map.of("name", name, "question", event.question(), "answer", answer));
    }
}
