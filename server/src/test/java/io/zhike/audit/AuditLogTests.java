package io.zhike.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhike.testing.TestDatabase;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@Tag("A6b")
class AuditLogTests {

    private static final JdbcClient JDBC = JdbcClient.create(TestDatabase.fresh());

    private final AuditLog audit = new AuditLog(JDBC, JsonMapper.builder().build(), Clock.systemUTC());

    @BeforeEach
    void anEntry() {
        audit.record(7L, "role-granted", "account:42", Map.of("role", "VIP", "reason", "合同 2026-7"));
    }

    @Test
    void anEntrySaysWhoDidWhatToWhom() {
        var entry = JDBC.sql("SELECT actor, action, subject, details ->> 'reason' AS reason FROM audit_entry LIMIT 1")
                .query()
                .singleRow();
        assertThat(entry)
                .containsEntry("actor", 7L)
                .containsEntry("action", "role-granted")
                .containsEntry("subject", "account:42")
                .containsEntry("reason", "合同 2026-7");
    }

    @Test
    void theSystemActsWithoutAnAccount() {
        audit.record(null, "cleaned-up", "system", Map.of());
        assertThat(JDBC.sql("SELECT count(*) FROM audit_entry WHERE actor IS NULL")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET actor = 8",
                "DELETE FROM audit_entry",
                "DELETE FROM audit_entry WHERE false",
                "TRUNCATE audit_entry"
            })
    void nobodyChangesOrRemovesAnEntry(String sql) {
        assertThatThrownBy(() -> JDBC.sql(sql).update()).hasMessageContaining("audit_entry is append-only");
    }
}
