package io.zhike.engagement.points;

import io.zhike.account.AccountId;
import io.zhike.audit.AuditLog;
import io.zhike.shared.database.Rows;
import io.zhike.shared.problem.ProblemException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rules, as the operator keeps them. */
@Repository
class PointRules {

    private static final String RULE =
            "SELECT act, points, window_hours, daily_most, enabled, version FROM engagement_point_rule ";

    private final JdbcClient jdbc;
    private final AuditLog audit;

    PointRules(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    List<PointRule> all() {
        return jdbc.sql(RULE + "ORDER BY position")
                .query(Rows.of(PointRule.class))
                .list();
    }

    PointRule of(PointAct act) {
        return jdbc.sql(RULE + "WHERE act = ?")
                .param(act.name())
                .query(Rows.of(PointRule.class))
                .single();
    }

    /** @throws ProblemException {@code rule-changed} when somebody changed it since it was read */
    @Transactional
    public PointRule change(AccountId operator, PointRule rule) {
        var former = of(rule.act());
        var changed = jdbc.sql("""
                        UPDATE engagement_point_rule
                        SET points = :points, window_hours = :window, daily_most = :most, enabled = :enabled,
                            version = version + 1
                        WHERE act = :act AND version = :version
                        """)
                .param("points", rule.points())
                .param("window", rule.windowHours())
                .param("most", rule.dailyMost())
                .param("enabled", rule.enabled())
                .param("act", rule.act().name())
                .param("version", rule.version())
                .update();
        if (changed == 0) {
            throw new ProblemException(HttpStatus.CONFLICT, "rule-changed");
        }
        var now = of(rule.act());
        audit.record(
                operator.value(), "point-rule-changed", "point-rule:" + rule.act(), Map.of("from", former, "to", now));
        return now;
    }
}
