package io.zhike.chat.talk;

import io.zhike.chat.talk.ConversationState.AgentBrief;
import io.zhike.chat.talk.ConversationState.GroupBrief;
import io.zhike.chat.talk.ConversationState.Rateable;
import io.zhike.chat.talk.ConversationState.SupervisorBrief;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the state of one talk; without its place in the queue, which {@link QueuePlaces} knows. */
@Repository
class ConversationStates {

    private static final String STATE = """
            SELECT h.id, h.status, h.agent_id, h.supervisor_id, g.id AS group_id, g.name AS group_name,
                   a.lease_until > :now AND a.presence <> 'OFFLINE' AS agent_online,
                   (SELECT last_seq FROM chat_head WHERE conversation_id = :id) AS last_seq,
                   coalesce((SELECT seq FROM chat_read WHERE conversation_id = :id AND side = 0), 0) AS customer_read,
                   coalesce((SELECT seq FROM chat_read WHERE conversation_id = :id AND side = 1), 0) AS staff_read,
                   (SELECT CASE WHEN r.status = 'CLOSED' AND r.rated_at IS NULL AND r.assigned_at IS NOT NULL
                                THEN r.id END
                    FROM chat_handover r WHERE r.conversation_id = :id ORDER BY r.id DESC LIMIT 1) AS rateable
            FROM (SELECT 1) one
            LEFT JOIN LATERAL (
                SELECT * FROM chat_handover
                WHERE conversation_id = :id AND status IN ('WAITING', 'ACTIVE', 'LEFT_MESSAGE')
                ORDER BY (status <> 'LEFT_MESSAGE') DESC, id DESC LIMIT 1) h ON true
            LEFT JOIN chat_skill_group g ON g.id = h.group_id
            LEFT JOIN chat_agent a ON a.agent_id = h.agent_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Names names;

    ConversationStates(JdbcClient jdbc, Clock clock, Names names) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.names = names;
    }

    ConversationState read(long conversation) {
        return jdbc.sql(STATE)
                .param("id", conversation)
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> state(row))
                .single();
    }

    private ConversationState state(ResultSet row) throws SQLException {
        var status = row.getString("status");
        var rateable = row.getObject("rateable", Long.class);
        return new ConversationState(
                mode(status),
                row.getObject("id", Long.class),
                null,
                null,
                null,
                agent(row),
                supervisor(row),
                group(row),
                rateable == null ? null : new Rateable(rateable),
                row.getInt("customer_read"),
                row.getInt("staff_read"),
                row.getInt("last_seq"));
    }

    private static Mode mode(@Nullable String status) {
        return switch (status) {
            case "WAITING" -> Mode.WAITING;
            case "ACTIVE" -> Mode.HUMAN;
            case "LEFT_MESSAGE" -> Mode.LEFT_MESSAGE;
            case null, default -> Mode.ROBOT;
        };
    }

    private @Nullable AgentBrief agent(ResultSet row) throws SQLException {
        var id = row.getObject("agent_id", Long.class);
        if (id == null || !"ACTIVE".equals(row.getString("status"))) {
            return null;
        }
        var name = names.of(id);
        return new AgentBrief(id, name.display(), name.staffNumber(), row.getBoolean("agent_online"));
    }

    private @Nullable SupervisorBrief supervisor(ResultSet row) throws SQLException {
        var id = row.getObject("supervisor_id", Long.class);
        return id == null || !"ACTIVE".equals(row.getString("status"))
                ? null
                : new SupervisorBrief(id, names.of(id).display());
    }

    private static @Nullable GroupBrief group(ResultSet row) throws SQLException {
        var id = row.getObject("group_id", Long.class);
        return id == null ? null : new GroupBrief(id, row.getString("group_name"));
    }
}
