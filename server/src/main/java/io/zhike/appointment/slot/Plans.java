package io.zhike.appointment.slot;

import io.zhike.shared.problem.ProblemException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans of all product lines. */
@Repository
class Plans {

    private final JdbcClient jdbc;

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Plan> find(String product) {
        return jdbc.sql("SELECT * FROM appointment_plan WHERE product = ?")
                .param(product)
                .query((row, n) -> plan(row))
                .optional();
    }

    List<Plan> all() {
        return jdbc.sql("SELECT * FROM appointment_plan ORDER BY product")
                .query((row, n) -> plan(row))
                .list();
    }

    /** Leaves one that is there alone. */
    void start(Plan plan) {
        var made = jdbc.sql("""
                        INSERT INTO appointment_plan (product, days_ahead, notice_minutes) VALUES (?, ?, ?)
                        ON CONFLICT (product) DO NOTHING
                        """)
                .params(plan.product(), plan.daysAhead(), plan.noticeMinutes())
                .update();
        if (made == 1) {
            plan.week().forEach(slot -> add(plan.product(), slot));
        }
    }

    /** @throws ProblemException {@code plan-changed} when it is no longer what was edited */
    void save(Plan plan) {
        var saved = jdbc.sql("""
                        UPDATE appointment_plan
                        SET days_ahead = :days, notice_minutes = :notice, members = :members, version = version + 1
                        WHERE product = :product AND version = :version
                        """)
                .param("days", plan.daysAhead())
                .param("notice", plan.noticeMinutes())
                .param("members", plan.members().toArray(Long[]::new))
                .param("product", plan.product())
                .param("version", plan.version())
                .update();
        if (saved == 0) {
            throw new ProblemException(HttpStatus.CONFLICT, "plan-changed");
        }
        jdbc.sql("DELETE FROM appointment_weekly_slot WHERE product = ?")
                .param(plan.product())
                .update();
        plan.week().forEach(slot -> add(plan.product(), slot));
    }

    private void add(String product, WeeklySlot slot) {
        jdbc.sql("""
                        INSERT INTO appointment_weekly_slot (product, weekday, starts, ends, capacity)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(product, slot.weekday(), slot.starts(), slot.ends(), slot.capacity())
                .update();
    }

    private Plan plan(ResultSet row) throws SQLException {
        var product = row.getString("product");
        return new Plan(
                product,
                row.getInt("days_ahead"),
                row.getInt("notice_minutes"),
                List.of((Long[]) row.getArray("members").getArray()),
                week(product),
                row.getInt("version"));
    }

    private List<WeeklySlot> week(String product) {
        return jdbc.sql("SELECT * FROM appointment_weekly_slot WHERE product = ? ORDER BY weekday, starts")
                .param(product)
                .query((row, n) -> new WeeklySlot(
                        row.getInt("weekday"),
                        row.getObject("starts", LocalTime.class),
                        row.getObject("ends", LocalTime.class),
                        row.getInt("capacity")))
                .list();
    }
}
