package io.zhike.notification;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.Channel;
import io.zhike.appointment.AppointmentChanged;
import io.zhike.appointment.AppointmentComesSoon;
import io.zhike.appointment.AppointmentSummary;
import io.zhike.shared.BrandProperties;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells customers of their appointments: by e-mail of every change, by text message too of what staff did and of what
 * begins soon.
 */
@Component
class AppointmentMail {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    /** A contact's landline takes no text messages. */
    private static final Pattern MOBILE = Pattern.compile("1[0-9]{10}");

    private static final Duration USEFUL = Duration.ofDays(2);
    private static final Duration REMINDER_USEFUL = Duration.ofMinutes(50);

    private final Accounts accounts;
    private final MessageSource messages;
    private final BrandProperties brand;
    private final Courier courier;
    private final Told told;
    private final Clock clock;

    AppointmentMail(
            Accounts accounts, MessageSource messages, BrandProperties brand, Courier courier, Told told, Clock clock) {
        this.accounts = accounts;
        this.messages = messages;
        this.brand = brand;
        this.courier = courier;
        this.told = told;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(AppointmentChanged event) {
        if (told.isFirst("appointment:" + event.id().value() + ":" + event.version())) {
            var key = "message.appointment." + event.act().name().toLowerCase(Locale.ROOT);
            var params = params(event.summary(), event.staffNumber(), event.note());
            bring(key, event.account(), event.summary(), params, event.byStaff(), USEFUL);
        }
    }

    @ApplicationModuleListener
    void on(AppointmentComesSoon event) {
        var summary = event.summary();
        if (told.isFirst("appointment:%d:%s:%s".formatted(event.id().value(), event.lead(), summary.begins()))) {
            bring(
                    "message.appointment.soon",
                    event.account(),
                    summary,
                    params(summary, null, null),
                    true,
                    REMINDER_USEFUL);
        }
    }

    private void bring(
            String key,
            AccountId account,
            AppointmentSummary summary,
            Map<String, String> params,
            boolean bySms,
            Duration useful) {
        var until = clock.instant().plus(useful);
        var email = accounts.profile(account).email();
        if (email != null) {
            var subject = text(key + ".subject", params);
            courier.bring(new OutgoingMessage(Channel.EMAIL, email, subject, text(key + ".email", params), until));
        }
        var phone = summary.contactPhone().replaceAll("[^0-9]", "").replaceFirst("^86(?=1[0-9]{10}$)", "");
        if (bySms && MOBILE.matcher(phone).matches()) {
            courier.bring(new OutgoingMessage(Channel.SMS, phone, null, text(key + ".sms", params), until));
        }
    }

    private static Map<String, String> params(
            AppointmentSummary summary, @Nullable String staffNumber, @Nullable String note) {
        var time = DAY_AND_TIME.format(summary.begins()) + "–" + TIME.format(summary.ends());
        return Map.of(
                "name", summary.contactName(),
                "number", summary.number(),
                "title", summary.title(),
                "time", time,
                "staffNumber", Objects.requireNonNullElse(staffNumber, ""),
                "note", Objects.requireNonNullElse(note, ""));
    }

    private String text(String key, Map<String, String> params) {
        return Gaps.fill(brand.fill(messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE)), params);
    }
}
