package io.zhike.notification;

import io.zhike.account.notice.NoticeChannel;
import io.zhike.account.notice.NoticeKind;
import io.zhike.appointment.AppointmentChanged;
import io.zhike.appointment.AppointmentComesSoon;
import io.zhike.appointment.AppointmentSummary;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells customers of their appointments: by e-mail of every change, by text message too of what staff did and of what
 * begins soon. Text messages go to the number that was left for the appointment.
 */
@Component
class AppointmentMail {

    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    /** A contact's landline takes no text messages. */
    private static final Pattern MOBILE = Pattern.compile("1[0-9]{10}");

    private static final Duration USEFUL = Duration.ofDays(2);
    private static final Duration REMINDER_USEFUL = Duration.ofMinutes(50);

    private final Notifier notifier;

    AppointmentMail(Notifier notifier) {
        this.notifier = notifier;
    }

    @ApplicationModuleListener
    void on(AppointmentChanged event) {
        var key = "appointment." + event.act().name().toLowerCase(Locale.ROOT);
        var gaps = gaps(event.summary(), event.staffNumber(), event.note());
        var notice = new Notice(event.account(), NoticeKind.APPOINTMENT, event.occasion(), key, gaps, USEFUL);
        notifier.tell(event.byStaff() ? toContact(notice, event.summary()) : notice.only(NoticeChannel.EMAIL));
    }

    @ApplicationModuleListener
    void on(AppointmentComesSoon event) {
        var gaps = gaps(event.summary(), null, null);
        var notice = new Notice(
                event.account(), NoticeKind.REMINDER, event.occasion(), "appointment.soon", gaps, REMINDER_USEFUL);
        notifier.tell(toContact(notice, event.summary()));
    }

    private static Notice toContact(Notice notice, AppointmentSummary summary) {
        var phone = summary.contactPhone().replaceAll("[^0-9]", "").replaceFirst("^86(?=1[0-9]{10}$)", "");
        return MOBILE.matcher(phone).matches() ? notice.withSmsTo(phone) : notice.only(NoticeChannel.EMAIL);
    }

    private static Map<String, String> gaps(
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
}
