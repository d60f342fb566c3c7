package io.zhike.engagement.news;

import io.zhike.account.AccountId;
import io.zhike.account.notice.NoticeChannel;
import io.zhike.account.notice.NoticePreferences;
import io.zhike.account.personal.Thing;
import io.zhike.account.personal.ThingKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What happened to people's things: a row for each event, however often it is told, and whether it was seen. */
@Repository
class News {

    /** Long enough to find again what one has seen, not an archive. */
    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final NoticePreferences preferences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    News(JdbcClient jdbc, NoticePreferences preferences, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.preferences = preferences;
        this.events = events;
        this.clock = clock;
    }

    /** The count of a person is another one; told after commit. */
    record NewsChanged(AccountId account) {}

    /**
     * Nothing when the person does not want to be told here of such things.
     *
     * @param occasion names the event among all
     */
    @Transactional
    public void add(AccountId account, Thing thing, NewsKind what, String occasion) {
        if (!preferences.wants(account, what.notice(), NoticeChannel.IN_APP)) {
            return;
        }
        var added = jdbc.sql("""
                        INSERT INTO engagement_news (account_id, thing_kind, thing_id, what, occasion, at)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (account_id, occasion) DO NOTHING
                        """)
                .params(account.value(), thing.kind().name(), thing.id(), what.name(), occasion, now())
                .update();
        tellIf(added, account);
    }

    /** The person looked at the thing; what happened after that is still news. */
    @Transactional
    public void seen(AccountId account, Thing thing, Instant at) {
        var changed = jdbc.sql("""
                        UPDATE engagement_news SET seen_at = ?
                        WHERE account_id = ? AND thing_kind = ? AND thing_id = ? AND at <= ? AND seen_at IS NULL
                        """)
                .params(now(), account.value(), thing.kind().name(), thing.id(), at.atOffset(ZoneOffset.UTC))
                .update();
        tellIf(changed, account);
    }

    /** @param kind null for everything */
    @Transactional
    public void seenAll(AccountId account, @Nullable ThingKind kind) {
        var changed = jdbc.sql("""
                        UPDATE engagement_news SET seen_at = :now
                        WHERE account_id = :me AND (:kind::text IS NULL OR thing_kind = :kind) AND seen_at IS NULL
                        """)
                .param("now", now())
                .param("me", account.value())
                .param("kind", kind == null ? null : kind.name())
                .update();
        tellIf(changed, account);
    }

    private void tellIf(int changed, AccountId account) {
        if (changed > 0) {
            events.publishEvent(new NewsChanged(account));
        }
    }

    /** What was not seen stays until it is. */
    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void removeOldEntries() {
        jdbc.sql("DELETE FROM engagement_news WHERE at < ? AND seen_at IS NOT NULL")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
