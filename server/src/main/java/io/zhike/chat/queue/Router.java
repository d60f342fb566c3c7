package io.zhike.chat.queue;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the next customer to an agent. One transaction picks the customer and the agent and checks the agent's places,
 * so that any number of nodes may do it at once.
 */
@Component
class Router {

    /** Who got whom, and why. */
    record Assignment(long handoverId, long conversationId, long agentId, String why) {}

    /** First those whose agent was lost, then by level, then whoever has waited longest; messages left come last. */
    private static final String NEXT_CUSTOMER = """
            WITH load AS (
                SELECT agent_id, count(*) AS active FROM chat_handover WHERE status = 'ACTIVE' GROUP BY agent_id
            ), served AS MATERIALIZED (
                SELECT DISTINCT m.group_id FROM chat_agent a
                JOIN chat_skill_group_member m USING (agent_id) LEFT JOIN load USING (agent_id)
                WHERE a.presence = 'READY' AND a.lease_until > :now AND coalesce(load.active, 0) < a.max_chats
            )
            SELECT h.id, h.conversation_id, h.group_id, h.preferred_agent_id, h.status FROM chat_handover h
            WHERE h.status IN ('WAITING', 'LEFT_MESSAGE') AND h.group_id IN (SELECT group_id FROM served)
              AND (h.status = 'WAITING' OR NOT EXISTS (
                SELECT 1 FROM chat_handover o
                WHERE o.conversation_id = h.conversation_id AND o.status IN ('WAITING', 'ACTIVE')))
            ORDER BY (h.status = 'WAITING') DESC, h.returned DESC, h.level DESC, h.requested_at, h.id
            LIMIT 1 FOR UPDATE OF h SKIP LOCKED
            """;

    /** The preferred agent, else the one with the lightest load, else whoever has been without a new one longest. */
    private static final String BEST_AGENT = """
            SELECT a.agent_id FROM chat_agent a
            JOIN chat_skill_group_member m ON m.agent_id = a.agent_id AND m.group_id = :group
            CROSS JOIN LATERAL (SELECT count(*) AS active FROM chat_handover x
                                WHERE x.agent_id = a.agent_id AND x.status = 'ACTIVE') load
            WHERE a.presence = 'READY' AND a.lease_until > :now AND load.active < a.max_chats
            ORDER BY (a.agent_id IS NOT DISTINCT FROM :preferred) DESC, load.active::float / a.max_chats,
                     a.last_assigned_at NULLS FIRST, a.agent_id
            LIMIT 1 FOR UPDATE OF a SKIP LOCKED
            """;

    private record Next(
            long id,
            long conversationId,
            long groupId,
            @org.jspecify.annotations.Nullable Long preferredAgentId,
            String status) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Agents agents;
    private final Handovers handovers;

    Router(JdbcClient jdbc, Clock clock, Agents agents, Handovers handovers) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.agents = agents;
        this.handovers = handovers;
    }

    /** Empty when nobody waits whom a free agent could take. */
    @Transactional
    public Optional<Assignment> assignNext() {
        return nextCustomer().flatMap(next -> bestAgent(next).flatMap(agent -> assign(next, agent)));
    }

    private Optional<Next> nextCustomer() {
        return jdbc.sql(NEXT_CUSTOMER).param("now", now()).query(Next.class).optional();
    }

    private Optional<Long> bestAgent(Next next) {
        return jdbc.sql(BEST_AGENT)
                .param("group", next.groupId())
                .param("preferred", next.preferredAgentId(), java.sql.Types.BIGINT)
                .param("now", now())
                .query(Long.class)
                .optional();
    }

    private Optional<Assignment> assign(Next next, long agent) {
        var state = agents.find(agent).orElseThrow();
        if (state.active() >= state.maxChats()) {
            // Filled up between the look and the lock; the next round finds another one.
            return Optional.empty();
        }
        var why = why(next, agent, state);
        handovers.assign(next.id(), agent, why);
        handovers.supersedeLeftMessages(next.conversationId(), next.id());
        agents.assigned(agent);
        return Optional.of(new Assignment(next.id(), next.conversationId(), agent, why));
    }

    private static String why(Next next, long agent, Agents.AgentState state) {
        if (next.preferredAgentId() != null && next.preferredAgentId() == agent) {
            return "PREVIOUS_AGENT";
        }
        var load = state.active() + "/" + state.maxChats();
        return (next.status().equals("LEFT_MESSAGE") ? "LEFT_MESSAGE " : "LEAST_LOADED ") + load;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
