package io.zhike.chat.queue;

import io.zhike.chat.ChatProperties;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agents' presence and places, as leases in the database. */
@Repository
class Agents {

    /**
     * @param active talks going on
     */
    record AgentState(long id, Presence presence, int maxChats, int active) {}

    private static final String STATE = """
            SELECT a.agent_id,
                   CASE WHEN a.lease_until > :now THEN a.presence ELSE 'OFFLINE' END AS presence, a.max_chats,
                   (SELECT count(*) FROM chat_handover h WHERE h.agent_id = a.agent_id AND h.status = 'ACTIVE') AS active
            FROM chat_agent a
            """;

    /** As the column's default: places of an agent who has never been at a desk. */
    static final int DEFAULT_MAX_CHATS = 5;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration grace;

    Agents(JdbcClient jdbc, Clock clock, ChatProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.grace = properties.agentGrace();
    }

    /** The agent's row, made on first sight. */
    AgentState ensure(long agent) {
        jdbc.sql("INSERT INTO chat_agent (agent_id, lease_until) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(agent, now())
                .update();
        return find(agent).orElseThrow();
    }

    Optional<AgentState> find(long agent) {
        return jdbc.sql(STATE + "WHERE a.agent_id = :agent")
                .param("agent", agent)
                .param("now", now())
                .query((row, n) -> read(row))
                .optional();
    }

    List<AgentState> all() {
        return jdbc.sql(STATE).param("now", now()).query((row, n) -> read(row)).list();
    }

    /**
     * Locks the agent's row until the transaction ends, so that nobody else gives the agent a customer meanwhile, and
     * counts the talks anew.
     */
    Optional<AgentState> lock(long agent) {
        jdbc.sql("SELECT 1 FROM chat_agent WHERE agent_id = ? FOR UPDATE")
                .param(agent)
                .query(Integer.class)
                .list();
        return find(agent);
    }

    void setPresence(long agent, Presence presence) {
        jdbc.sql("UPDATE chat_agent SET presence = ?, lease_until = ? WHERE agent_id = ?")
                .params(presence.name(), Timestamp.from(clock.instant().plus(grace)), agent)
                .update();
    }

    void assigned(long agent) {
        jdbc.sql("UPDATE chat_agent SET last_assigned_at = ? WHERE agent_id = ?")
                .params(now(), agent)
                .update();
    }

    /** Those who are connected keep their lease. */
    void renew(Collection<Long> agents) {
        jdbc.sql("UPDATE chat_agent SET lease_until = ? WHERE agent_id = ANY (?) AND presence <> 'OFFLINE'")
                .param(Timestamp.from(clock.instant().plus(grace)))
                .param(agents.toArray(Long[]::new))
                .update();
    }

    /** Nobody could renew while the service was away; nobody loses anything for that. */
    void extendAll() {
        jdbc.sql("UPDATE chat_agent SET lease_until = greatest(lease_until, ?) WHERE presence <> 'OFFLINE'")
                .param(Timestamp.from(clock.instant().plus(grace)))
                .update();
    }

    /** Whoever takes a customer by hand is there, whatever was said before; not for more customers, though. */
    void tookByHand(long agent) {
        jdbc.sql("""
                        UPDATE chat_agent SET presence = CASE presence WHEN 'OFFLINE' THEN 'BUSY' ELSE presence END,
                                              lease_until = greatest(lease_until, ?)
                        WHERE agent_id = ?
                        """).params(Timestamp.from(clock.instant().plus(grace)), agent).update();
    }

    /**
     * Signs off whoever has been away for longer than the grace period.
     *
     * @return those, and whoever was signed off earlier and still has customers because of a crash in between
     */
    Set<Long> expire() {
        var gone = new HashSet<>(
                jdbc.sql("""
                        UPDATE chat_agent SET presence = 'OFFLINE'
                        WHERE presence <> 'OFFLINE' AND lease_until < ? RETURNING agent_id
                        """).param(now()).query((row, n) -> row.getLong(1)).list());
        gone.addAll(jdbc.sql("""
                        SELECT DISTINCT h.agent_id FROM chat_handover h JOIN chat_agent a USING (agent_id)
                        WHERE h.status = 'ACTIVE' AND a.presence = 'OFFLINE'
                        """).query((row, n) -> row.getLong(1)).list());
        return gone;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static AgentState read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new AgentState(
                row.getLong("agent_id"),
                Presence.valueOf(row.getString("presence")),
                row.getInt("max_chats"),
                row.getInt("active"));
    }
}
