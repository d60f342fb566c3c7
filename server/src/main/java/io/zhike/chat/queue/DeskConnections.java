package io.zhike.chat.queue;

import io.zhike.chat.talk.Attendance;
import io.zhike.chat.talk.Party;
import io.zhike.realtime.Connection;
import io.zhike.realtime.FrameHandler;
import io.zhike.realtime.Hub;
import io.zhike.shared.problem.ProblemException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The desks that are open on this node. While one is open, its agent's lease is renewed. */
@Component
class DeskConnections implements FrameHandler {

    private record Desk(long agent) {}

    private final Map<Long, Integer> open = new ConcurrentHashMap<>();
    private final Hub hub;
    private final Agents agents;

    DeskConnections(Hub hub, Agents agents) {
        this.hub = hub;
        this.agents = agents;
    }

    @Override
    public Set<String> types() {
        return Set.of("desk");
    }

    @Override
    public void handle(Connection connection, String type, JsonNode frame) {
        if (!(Party.of(connection.principal()) instanceof Party.Member member) || !member.isStaff()) {
            throw new ProblemException(HttpStatus.FORBIDDEN, "forbidden");
        }
        if (connection.attachmentOrNull(Desk.class) != null) {
            return;
        }
        var agent = member.accountId();
        agents.ensure(agent);
        connection.attachment(Desk.class, () -> new Desk(agent));
        open.merge(agent, 1, Integer::sum);
        hub.subscribe(connection, HandoverEvents.DESKS);
        hub.subscribe(connection, Attendance.agentTopic(agent));
        agents.renew(Set.of(agent));
    }

    @Override
    public void closed(Connection connection) {
        var desk = connection.attachmentOrNull(Desk.class);
        if (desk != null) {
            open.computeIfPresent(desk.agent(), (id, count) -> count == 1 ? null : count - 1);
        }
    }

    Set<Long> agents() {
        return open.keySet();
    }
}
