package io.zhike.notification;

import io.zhike.account.Accounts;
import io.zhike.account.Channel;
import io.zhike.account.Profile;
import io.zhike.account.notice.NoticeChannel;
import io.zhike.account.notice.NoticePreferences;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what happened, once per person and event, by the ways that they want. Several events soon after each other
 * are several messages: who waits for an answer should not wait for the chance of another one, and each is looked for by
 * its own words later.
 */
@Component
class Notifier {

    private final Told told;
    private final NoticePreferences preferences;
    private final Accounts accounts;
    private final Texts texts;
    private final Courier courier;
    private final Clock clock;

    Notifier(Told told, NoticePreferences preferences, Accounts accounts, Texts texts, Courier courier, Clock clock) {
        this.told = told;
        this.preferences = preferences;
        this.accounts = accounts;
        this.texts = texts;
        this.courier = courier;
        this.clock = clock;
    }

    /** Within the transaction that hears of the event: the message and the note that it was written are one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Notice notice) {
        if (told.isFirst(notice.occasion() + ":" + notice.person().value())) {
            var person = accounts.profile(notice.person());
            var gaps = new HashMap<>(Map.of("name", person.displayName()));
            gaps.putAll(notice.gaps());
            mail(notice, person, gaps);
            text(notice, person, gaps);
        }
    }

    private void mail(Notice notice, Profile person, Map<String, String> gaps) {
        var to = person.email();
        if (to != null && isWanted(notice, NoticeChannel.EMAIL)) {
            var subject = Texts.line(texts.of(notice.key() + ".subject", gaps));
            bring(notice, Channel.EMAIL, to, subject, texts.of(notice.key() + ".email", gaps));
        }
    }

    private void text(Notice notice, Profile person, Map<String, String> gaps) {
        var to = notice.phone() == null ? person.phone() : notice.phone();
        if (to != null && isWanted(notice, NoticeChannel.SMS)) {
            bring(notice, Channel.SMS, to, null, texts.of(notice.key() + ".sms", gaps));
        }
    }

    private boolean isWanted(Notice notice, NoticeChannel way) {
        return notice.ways().contains(way) && preferences.wants(notice.person(), notice.kind(), way);
    }

    private void bring(Notice notice, Channel channel, String to, @Nullable String subject, String text) {
        var uselessAfter = clock.instant().plus(notice.useful());
        courier.bring(new OutgoingMessage(channel, to, subject, text, uselessAfter));
    }
}
