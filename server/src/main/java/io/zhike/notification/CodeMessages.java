package io.zhike.notification;

import io.zhike.account.Channel;
import io.zhike.account.CodeSender;
import io.zhike.shared.BrandProperties;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes verification codes into texts in the language of the person who asked. */
@Component
class CodeMessages implements CodeSender {

    /** As long as a code is good for. */
    private static final Duration USEFUL = Duration.ofMinutes(10);

    private final MessageSource messages;
    private final BrandProperties brand;
    private final Courier courier;
    private final Clock clock;

    CodeMessages(MessageSource messages, BrandProperties brand, Courier courier, Clock clock) {
        this.messages = messages;
        this.brand = brand;
        this.courier = courier;
        this.clock = clock;
    }

    @Override
    public void send(Channel channel, String to, String template, Map<String, String> params) {
        var sms = channel == Channel.SMS;
        var text = text("message." + template + (sms ? ".sms" : ".email"), params);
        var subject = sms ? null : text("message." + template + ".subject", params);
        courier.bring(
                new OutgoingMessage(channel, to, subject, text, clock.instant().plus(USEFUL)));
    }

    private String text(String key, Map<String, String> params) {
        return Gaps.fill(brand.fill(messages.getMessage(key, null, LocaleContextHolder.getLocale())), params);
    }
}
