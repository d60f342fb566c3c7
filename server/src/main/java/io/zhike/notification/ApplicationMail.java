package io.zhike.notification;

import io.zhike.account.Accounts;
import io.zhike.account.ApplicationDecided;
import io.zhike.account.Channel;
import io.zhike.account.Profile;
import io.zhike.shared.BrandProperties;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells an applicant what was decided, by phone and by e-mail as far as they gave them. */
@Component
class ApplicationMail {

    private static final Duration USEFUL = Duration.ofDays(7);

    private final MessageSource messages;
    private final BrandProperties brand;
    private final Accounts accounts;
    private final Courier courier;
    private final Clock clock;

    ApplicationMail(MessageSource messages, BrandProperties brand, Accounts accounts, Courier courier, Clock clock) {
        this.messages = messages;
        this.brand = brand;
        this.accounts = accounts;
        this.courier = courier;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ApplicationDecided event) {
        var applicant = accounts.profile(event.applicant());
        var key = "message.application-" + (event.approved() ? "approved" : "rejected");
        if (applicant.phone() != null) {
            bring(Channel.SMS, applicant.phone(), null, text(key + ".sms", event, applicant));
        }
        if (applicant.email() != null) {
            var subject = text(key + ".subject", event, applicant);
            bring(Channel.EMAIL, applicant.email(), subject, text(key + ".email", event, applicant));
        }
    }

    private void bring(Channel channel, String to, @Nullable String subject, String text) {
        courier.bring(
                new OutgoingMessage(channel, to, subject, text, clock.instant().plus(USEFUL)));
    }

    private String text(String key, ApplicationDecided event, Profile applicant) {
        var kind = message("message.application." + event.kind());
        var reason = Objects.requireNonNullElse(event.reason(), "");
        var params = Map.of("name", " " + applicant.displayName(), "kind", kind, "reason", reason);
        return Gaps.fill(brand.fill(message(key)), params);
    }

    private String message(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
