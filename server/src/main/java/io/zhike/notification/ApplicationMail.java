package io.zhike.notification;

import io.zhike.account.ApplicationDecided;
import io.zhike.account.notice.NoticeKind;
import java.time.Duration;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells an applicant what was decided. */
@Component
class ApplicationMail {

    private static final Duration USEFUL = Duration.ofDays(7);

    private final Notifier notifier;
    private final Texts texts;

    ApplicationMail(Notifier notifier, Texts texts) {
        this.notifier = notifier;
        this.texts = texts;
    }

    @ApplicationModuleListener
    void on(ApplicationDecided event) {
        var key = "application-" + (event.approved() ? "approved" : "rejected");
        var reason = event.reason() == null ? "" : event.reason();
        var gaps = Map.of("kind", texts.of("application." + event.kind(), Map.of()), "reason", reason);
        notifier.tell(new Notice(event.applicant(), NoticeKind.APPLICATION, event.occasion(), key, gaps, USEFUL));
    }
}
