package io.zhike.chat.queue;

import io.zhike.chat.talk.Attendance;
import io.zhike.chat.talk.FrameWriter;
import io.zhike.chat.talk.Frames.DeskFrame.Reason;
import io.zhike.chat.talk.LiveConversations;
import io.zhike.chat.talk.Names;
import io.zhike.chat.talk.Notice;
import io.zhike.chat.talk.Notices;
import io.zhike.chat.talk.Seats;
import io.zhike.realtime.Hub;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What everyone hears of a transition, after its commit: a notice in the talk, its new state, and a hint to desks. */
@Component
class HandoverEvents {

    /** The topic of all desks. */
    static final String DESKS = "desk";

    private final Notices notices;
    private final LiveConversations live;
    private final Names names;
    private final Hub hub;
    private final FrameWriter frames;
    private final Clock clock;
    private final Seats seats;

    HandoverEvents(
            Notices notices,
            LiveConversations live,
            Names names,
            Hub hub,
            FrameWriter frames,
            Clock clock,
            Seats seats) {
        this.notices = notices;
        this.live = live;
        this.names = names;
        this.hub = hub;
        this.frames = frames;
        this.clock = clock;
        this.seats = seats;
    }

    void assigned(long handover, long conversation, long agent) {
        notice(handover, conversation, Notice.Code.ASSIGNED, params(agent));
        tellAgent(agent, Reason.ASSIGNED, conversation);
        tellDesks(Reason.QUEUE, null);
    }

    void transferred(long handover, long conversation, long from, long to) {
        seats.recheck(conversation);
        notice(handover, conversation, Notice.Code.TRANSFERRED, params(to));
        tellAgent(from, Reason.CLOSED, conversation);
        tellAgent(to, Reason.ASSIGNED, conversation);
        tellDesks(Reason.QUEUE, null);
    }

    void closed(long handover, long conversation, @Nullable Long agent) {
        notice(handover, conversation, Notice.Code.CLOSED, agent == null ? Map.of() : params(agent));
        if (agent != null) {
            tellAgent(agent, Reason.CLOSED, conversation);
        }
        tellDesks(Reason.QUEUE, null);
    }

    void returned(long handover, long conversation, long agent, String group) {
        var params = new HashMap<>(params(agent));
        params.put("group", group);
        seats.recheck(conversation);
        notice(handover, conversation, Notice.Code.RETURNED_TO_QUEUE, params);
        tellAgent(agent, Reason.CLOSED, conversation);
        tellDesks(Reason.QUEUE, null);
    }

    void happened(long handover, long conversation, Notice.Code code, Map<String, String> params, Reason reason) {
        notice(handover, conversation, code, params);
        tellDesks(reason, conversation);
    }

    /** A notice that only the talk and the agent's desk care for. */
    void noted(long handover, long conversation, Notice.Code code, Map<String, String> params, @Nullable Long agent) {
        notice(handover, conversation, code, params);
        if (agent != null) {
            tellAgent(agent, Reason.CHAT, conversation);
        }
    }

    void tellDesks(Reason reason, @Nullable Long conversation) {
        hub.publish(DESKS, frames.desk(reason, conversation));
    }

    private void notice(long handover, long conversation, Notice.Code code, Map<String, String> params) {
        notices.write(conversation, handover + ":" + clock.millis(), code, params);
        live.changed(conversation);
    }

    private void tellAgent(long agent, Reason reason, long conversation) {
        hub.publish(Attendance.agentTopic(agent), frames.desk(reason, conversation));
    }

    private Map<String, String> params(long agent) {
        var name = names.of(agent);
        return name.staffNumber() == null
                ? Map.of("agent", name.display())
                : Map.of("agent", name.display(), "staffNumber", name.staffNumber());
    }

    Map<String, String> person(long account) {
        return params(account);
    }
}
