package io.zhike.engagement.points;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.SignedIn;
import io.zhike.account.personal.Thing;
import io.zhike.account.personal.ThingKind;
import io.zhike.engagement.Things;
import io.zhike.shared.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A person's points as they see them, and where they stand among the others. */
@Repository
class PointAccount {

    private static final int BEST = 10;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Things things;

    PointAccount(JdbcClient jdbc, Accounts accounts, Things things) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.things = things;
    }

    /**
     * @param rank from 1; people with as many points share one; null without points
     * @param people how many have points
     */
    record Standing(long total, @Nullable Long rank, long people, List<Ranked> best) {}

    /** @param name with nothing but its first character, unless it is the person's own */
    record Ranked(long rank, String name, long total, boolean mine) {}

    /** @param title null when the thing was withdrawn since */
    record PointEntry(
            PointAct act, int points, Thing thing, @Nullable String title, Instant at) {}

    Standing standing(AccountId me) {
        var total = jdbc.sql("SELECT total FROM engagement_point_total WHERE account_id = ?")
                .param(me.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
        var people = count("total > 0", Map.of());
        var rank = total == 0 ? null : count("total > :mine", Map.of("mine", total)) + 1;
        return new Standing(total, rank, people, best(me));
    }

    /** Along engagement_point_total_rank. */
    private long count(String where, Map<String, Object> params) {
        return jdbc.sql("SELECT count(*) FROM engagement_point_total WHERE " + where)
                .params(params)
                .query(Long.class)
                .single();
    }

    private List<Ranked> best(AccountId me) {
        var rows = jdbc.sql("""
                        SELECT account_id, total, rank() OVER (ORDER BY total DESC) AS rank FROM (
                            SELECT account_id, total FROM engagement_point_total WHERE total > 0
                            ORDER BY total DESC, account_id LIMIT ?) best
                        ORDER BY total DESC, account_id
                        """)
                .param(BEST)
                .query((row, n) -> Map.entry(
                        new AccountId(row.getLong("account_id")),
                        new Ranked(row.getLong("rank"), "", row.getLong("total"), false)))
                .list();
        var names = accounts.profiles(rows.stream().map(Map.Entry::getKey).toList());
        return rows.stream()
                .map(row -> {
                    var mine = row.getKey().equals(me);
                    var name = Objects.requireNonNull(names.get(row.getKey())).displayName();
                    var ranked = row.getValue();
                    return new Ranked(ranked.rank(), mine ? name : masked(name), ranked.total(), mine);
                })
                .toList();
    }

    static String masked(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    /** Newest first. */
    Page<PointEntry> ledger(SignedIn me, int page, int size) {
        var total = jdbc.sql("SELECT count(*) FROM engagement_point WHERE account_id = ?")
                .param(me.accountId())
                .query(Long.class)
                .single();
        var found = jdbc.sql("""
                        SELECT act, points, thing_kind, thing_id, earned_at FROM engagement_point
                        WHERE account_id = ? ORDER BY id DESC LIMIT ? OFFSET ?
                        """)
                .params(me.accountId(), size, (long) page * size)
                .query((row, n) -> new PointEntry(
                        PointAct.valueOf(row.getString("act")),
                        row.getInt("points"),
                        new Thing(ThingKind.valueOf(row.getString("thing_kind")), row.getLong("thing_id")),
                        null,
                        row.getTimestamp("earned_at").toInstant()))
                .list();
        var titles = things.titles(me, found.stream().map(PointEntry::thing).toList());
        return new Page<>(
                found.stream()
                        .map(entry -> new PointEntry(
                                entry.act(), entry.points(), entry.thing(), titles.get(entry.thing()), entry.at()))
                        .toList(),
                total);
    }
}
