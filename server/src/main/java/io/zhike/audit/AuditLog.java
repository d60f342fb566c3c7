package io.zhike.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Records privileged acts in the caller's transaction: an act that is rolled back leaves no entry. */
@Component
public class AuditLog {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param actor the account that acts; null for a guest or the system
     * @param action a stable verb such as {@code password-changed}
     * @param subject what it was done to, as {@code kind:id}
     * @param details what a reader needs to understand it; never a secret
     */
    public void record(@Nullable Long actor, String action, String subject, Map<String, ?> details) {
        jdbc.sql("""
                        INSERT INTO audit_entry (at, actor, action, subject, details)
                        VALUES (:at, :actor, :action, :subject, CAST(:details AS jsonb))
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .param("action", action)
                .param("subject", subject)
                .param("details", json.writeValueAsString(details))
                .update();
    }
}
