package io.zhike.engagement.points;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.Role;
import io.zhike.account.personal.Thing;
import io.zhike.engagement.ServiceTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives points. Acts of a person are counted one after the other, so that none counts twice. */
@Service
public class Points {

    /** For them it is work. */
    private static final Set<Role> STAFF = EnumSet.of(Role.AGENT, Role.SUPERVISOR, Role.EDITOR, Role.OPERATOR);

    private final JdbcClient jdbc;
    private final PointRules rules;
    private final Accounts accounts;

    Points(JdbcClient jdbc, PointRules rules, Accounts accounts) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.accounts = accounts;
    }

    /** What the rule gives for the act, unless it gave for the same thing a short while ago, or enough today. */
    @Transactional
    public void earn(AccountId account, PointAct act, Thing thing, Instant at) {
        var rule = rules.of(act);
        if (!rule.enabled() || rule.points() == 0 || isStaff(account)) {
            return;
        }
        waitForOthersOf(account);
        if (timesToday(account, act, at) < rule.dailyMost() && isFirst(account, rule, thing, at)) {
            book(account, rule, thing, at);
        }
    }

    private boolean isStaff(AccountId account) {
        return accounts.profile(account).roles().stream().anyMatch(STAFF::contains);
    }

    private void waitForOthersOf(AccountId account) {
        jdbc.sql("INSERT INTO engagement_point_total (account_id, total) VALUES (?, 0) ON CONFLICT DO NOTHING")
                .param(account.value())
                .update();
        jdbc.sql("SELECT total FROM engagement_point_total WHERE account_id = ? FOR UPDATE")
                .param(account.value())
                .query(Long.class)
                .single();
    }

    private int timesToday(AccountId account, PointAct act, Instant at) {
        return jdbc.sql("SELECT count(*) FROM engagement_point WHERE account_id = ? AND act = ? AND day = ?")
                .params(account.value(), act.name(), at.atZone(ServiceTime.ZONE).toLocalDate())
                .query(Integer.class)
                .single();
    }

    private boolean isFirst(AccountId account, PointRule rule, Thing thing, Instant at) {
        return jdbc.sql("""
                        INSERT INTO engagement_point_window AS w (account_id, act, thing_kind, thing_id, earned_at)
                        VALUES (:account, :act, :kind, :thing, :at)
                        ON CONFLICT (account_id, act, thing_kind, thing_id) DO UPDATE SET earned_at = excluded.earned_at
                        WHERE :hours > 0 AND w.earned_at <= :open::timestamptz
                        """)
                        .param("account", account.value())
                        .param("act", rule.act().name())
                        .param("kind", thing.kind().name())
                        .param("thing", thing.id())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("hours", rule.windowHours())
                        .param(
                                "open",
                                at.minus(Duration.ofHours(rule.windowHours())).atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void book(AccountId account, PointRule rule, Thing thing, Instant at) {
        jdbc.sql("""
                        INSERT INTO engagement_point (account_id, act, thing_kind, thing_id, points, day, earned_at)
                        VALUES (:account, :act, :kind, :thing, :points, :day, :at)
                        """)
                .param("account", account.value())
                .param("act", rule.act().name())
                .param("kind", thing.kind().name())
                .param("thing", thing.id())
                .param("points", rule.points())
                .param("day", at.atZone(ServiceTime.ZONE).toLocalDate())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("UPDATE engagement_point_total SET total = total + ? WHERE account_id = ?")
                .params(rule.points(), account.value())
                .update();
    }
}
