package io.zhike.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Records privileged acts. What is written can be neither changed nor removed through the product. */
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
     * @param actor account of who did it; null for the system itself
     * @param action what was done, such as {@code chat.step-in}
     * @param subject to what, such as {@code conversation:17}
     */
    public void record(@Nullable Long actor, String action, String subject, Map<String, ?> details) {
        jdbc.sql("INSERT INTO audit_entry (actor_id, action, subject, details, at) VALUES (?, ?, ?, ?::jsonb, ?)")
                .param(actor)
                .param(action)
                .param(subject)
                .param(json.writeValueAsString(details))
                .param(Timestamp.from(clock.instant()))
                .update();
    }
}
