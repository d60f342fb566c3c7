package io.zhike.engagement.news;

import io.zhike.account.AccountId;
import io.zhike.account.personal.Thing;
import io.zhike.account.personal.ThingKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What happened to people's things and was not looked at yet; one row for each thing, so told twice it counts once. */
@Repository
class News {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    News(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The count of a person is another one; told after commit. */
    record NewsChanged(AccountId account) {}

    record Piece(Thing thing, NewsKind what, Instant at) {}

    @Transactional
    public void add(AccountId account, Thing thing, NewsKind what, Instant at) {
        jdbc.sql("""
                        INSERT INTO engagement_news (account_id, thing_kind, thing_id, what, at)
                        VALUES (:account, :kind, :thing, :what, :at)
                        ON CONFLICT (account_id, thing_kind, thing_id) DO UPDATE SET what = excluded.what, at = excluded.at
                        """)
                .param("account", account.value())
                .param("kind", thing.kind().name())
                .param("thing", thing.id())
                .param("what", what.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new NewsChanged(account));
    }

    /** The person looked at the thing; what happened after that is still news. */
    @Transactional
    public void seen(AccountId account, Thing thing, Instant at) {
        var removed = jdbc.sql("""
                        DELETE FROM engagement_news
                        WHERE account_id = ? AND thing_kind = ? AND thing_id = ? AND at <= ?
                        """)
                .params(account.value(), thing.kind().name(), thing.id(), at.atOffset(ZoneOffset.UTC))
                .update();
        if (removed > 0) {
            events.publishEvent(new NewsChanged(account));
        }
    }

    /** @param kind null for everything */
    @Transactional
    public void seenAll(AccountId account, @Nullable ThingKind kind) {
        jdbc.sql("DELETE FROM engagement_news WHERE account_id = :me AND (:kind::text IS NULL OR thing_kind = :kind)")
                .param("me", account.value())
                .param("kind", kind == null ? null : kind.name())
                .update();
        events.publishEvent(new NewsChanged(account));
    }

    long count(AccountId account) {
        return jdbc.sql("SELECT count(*) FROM engagement_news WHERE account_id = ?")
                .param(account.value())
                .query(Long.class)
                .single();
    }

    /** Newest first. */
    List<Piece> of(AccountId account) {
        return jdbc.sql("""
                        SELECT thing_kind, thing_id, what, at FROM engagement_news
                        WHERE account_id = ? ORDER BY at DESC LIMIT ?
                        """)
                .params(account.value(), MOST)
                .query((row, n) -> new Piece(
                        new Thing(ThingKind.valueOf(row.getString("thing_kind")), row.getLong("thing_id")),
                        NewsKind.valueOf(row.getString("what")),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
