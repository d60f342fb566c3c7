package io.zhike.engagement.news;

import io.zhike.account.AccountId;
import io.zhike.account.personal.Thing;
import io.zhike.account.personal.ThingKind;
import io.zhike.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A person's news, for their own eyes. */
@Repository
class NewsList {

    private final JdbcClient jdbc;

    NewsList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Piece(long id, Thing thing, NewsKind what, Instant at, boolean unread) {}

    /** How many were not seen. */
    long count(AccountId account) {
        return jdbc.sql("SELECT count(*) FROM engagement_news WHERE account_id = ? AND seen_at IS NULL")
                .param(account.value())
                .query(Long.class)
                .single();
    }

    /** The things that something happened to that was not seen. */
    Set<Thing> unseen(AccountId account) {
        return jdbc
                .sql(
                        "SELECT DISTINCT thing_kind, thing_id FROM engagement_news WHERE account_id = ? AND seen_at IS NULL")
                .param(account.value())
                .query((row, n) -> thing(row))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Newest first. */
    Page<Piece> page(AccountId account, boolean unreadOnly, int page, int size) {
        var where = "FROM engagement_news WHERE account_id = :me" + (unreadOnly ? " AND seen_at IS NULL" : "");
        var total = jdbc.sql("SELECT count(*) " + where)
                .param("me", account.value())
                .query(Long.class)
                .single();
        var items = jdbc.sql("SELECT id, thing_kind, thing_id, what, at, seen_at " + where
                        + " ORDER BY at DESC, id DESC LIMIT :size OFFSET :offset")
                .param("me", account.value())
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, n) -> new Piece(
                        row.getLong("id"),
                        thing(row),
                        NewsKind.valueOf(row.getString("what")),
                        row.getTimestamp("at").toInstant(),
                        row.getTimestamp("seen_at") == null))
                .list();
        return new Page<>(items, total);
    }

    private static Thing thing(ResultSet row) throws SQLException {
        return new Thing(ThingKind.valueOf(row.getString("thing_kind")), row.getLong("thing_id"));
    }
}
