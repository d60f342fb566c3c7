package io.zhike.chat.talk;

import io.zhike.chat.talk.Seats.Seat;
import io.zhike.realtime.Hub;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Which customers are looking at their talk right now, on this node. */
@Component
public class Attendance {

    private final Map<Long, Integer> customers = new ConcurrentHashMap<>();
    private final LiveConversations live;
    private final Hub hub;
    private final FrameWriter frames;

    Attendance(LiveConversations live, Hub hub, FrameWriter frames) {
        this.live = live;
        this.hub = hub;
        this.frames = frames;
    }

    /** The talks whose customer is here. */
    public Set<Long> present() {
        return customers.keySet();
    }

    public boolean isPresent(long conversation) {
        return customers.containsKey(conversation);
    }

    void came(Seat seat) {
        if (seat.side() == Side.CUSTOMER && customers.merge(seat.conversation().id(), 1, Integer::sum) == 1) {
            tellAgent(seat.conversation().id());
        }
    }

    void left(Seat seat) {
        if (seat.side() == Side.CUSTOMER) {
            var rest =
                    customers.computeIfPresent(seat.conversation().id(), (id, count) -> count == 1 ? null : count - 1);
            if (rest == null) {
                tellAgent(seat.conversation().id());
            }
        }
    }

    private void tellAgent(long conversation) {
        var agent = live.peek(conversation).agent();
        if (agent != null) {
            hub.publish(agentTopic(agent.id()), frames.desk(Frames.DeskFrame.Reason.CHAT, conversation));
        }
    }

    /** The topic of one agent's desk. */
    public static String agentTopic(long agent) {
        return "agent:" + agent;
    }
}
