package io.zhike.account.application;

import io.zhike.account.AccountId;
import io.zhike.account.ApplicationKind;
import io.zhike.shared.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of applications. */
@Repository
class Applications {

    private final JdbcClient jdbc;

    Applications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return empty when one of this kind is waiting already */
    Optional<Long> add(AccountId account, ApplicationKind kind, String reason, @Nullable String unitName, Instant now) {
        return jdbc.sql("""
                        INSERT INTO account_application (account_id, kind, reason, unit_name, status, submitted_at)
                        VALUES (:account, :kind, :reason, :unit, 'PENDING', :now)
                        ON CONFLICT (account_id, kind) WHERE status = 'PENDING' DO NOTHING
                        RETURNING id
                        """)
                .param("account", account.value())
                .param("kind", kind.name())
                .param("reason", reason)
                .param("unit", unitName)
                .param("now", utc(now))
                .query(Long.class)
                .optional();
    }

    List<Application> of(AccountId account) {
        return jdbc.sql("SELECT * FROM account_application WHERE account_id = ? ORDER BY id DESC LIMIT 50")
                .param(account.value())
                .query((row, n) -> application(row))
                .list();
    }

    /** Nobody else decides on it until this transaction ends. */
    Optional<Application> lock(long id) {
        return jdbc.sql("SELECT * FROM account_application WHERE id = ? FOR UPDATE")
                .param(id)
                .query((row, n) -> application(row))
                .optional();
    }

    void decide(long id, ApplicationStatus status, AccountId by, @Nullable String reason, Instant now) {
        jdbc.sql("""
                        UPDATE account_application
                        SET status = :status, decided_at = :now, decided_by = :by, decision_reason = :reason
                        WHERE id = :id
                        """)
                .param("status", status.name())
                .param("now", utc(now))
                .param("by", by.value())
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    /** What waits is listed oldest first, because it is to be worked off; the rest newest first. */
    Page<Application> page(ApplicationStatus status, int page, int size) {
        var total = jdbc.sql("SELECT count(*) FROM account_application WHERE status = ?")
                .param(status.name())
                .query(Long.class)
                .single();
        var order = status == ApplicationStatus.PENDING ? "id" : "id DESC";
        var items = jdbc.sql(
                        "SELECT * FROM account_application WHERE status = ? ORDER BY " + order + " LIMIT ? OFFSET ?")
                .params(status.name(), size, (long) page * size)
                .query((row, n) -> application(row))
                .list();
        return new Page<>(items, total);
    }

    private static Application application(ResultSet row) throws SQLException {
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        var decidedBy = row.getObject("decided_by", Long.class);
        return new Application(
                row.getLong("id"),
                new AccountId(row.getLong("account_id")),
                ApplicationKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("unit_name"),
                ApplicationStatus.valueOf(row.getString("status")),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                decidedAt == null ? null : decidedAt.toInstant(),
                decidedBy == null ? null : new AccountId(decidedBy),
                row.getString("decision_reason"));
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
