package io.zhike.notification;

import io.zhike.account.Channel;
import io.zhike.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Keeps messages for the operator to read instead of sending them. */
@Repository
class Outbox {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(Channel channel, String to, @Nullable String subject, String text) {
        jdbc.sql("""
                        INSERT INTO notification_outbox (channel, recipient, subject, text, created_at)
                        VALUES (:channel, :to, :subject, :text, :now)
                        """)
                .param("channel", channel.name())
                .param("to", to)
                .param("subject", subject)
                .param("text", text)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first. The outbox is small, so a word is looked for by scanning. */
    Page<OutboxEntry> page(@Nullable Channel channel, String word, int page, int size) {
        var where = """
                FROM notification_outbox
                WHERE (CAST(:channel AS text) IS NULL OR channel = :channel)
                  AND (:word = '' OR strpos(lower(recipient || ' ' || coalesce(subject, '') || ' ' || text), lower(:word)) > 0)
                """;
        var total = jdbc.sql("SELECT count(*) " + where)
                .param("channel", channel == null ? null : channel.name())
                .param("word", word)
                .query(Long.class)
                .single();
        var items = jdbc.sql("SELECT * " + where + "ORDER BY id DESC LIMIT :size OFFSET :offset")
                .param("channel", channel == null ? null : channel.name())
                .param("word", word)
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, n) -> entry(row))
                .list();
        return new Page<>(items, total);
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void removeOldEntries() {
        jdbc.sql("DELETE FROM notification_outbox WHERE created_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static OutboxEntry entry(ResultSet row) throws SQLException {
        return new OutboxEntry(
                row.getLong("id"),
                Channel.valueOf(row.getString("channel")),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("text"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    /** One kept message. */
    record OutboxEntry(
            long id, Channel channel, String to, @Nullable String subject, String text, Instant createdAt) {}
}
