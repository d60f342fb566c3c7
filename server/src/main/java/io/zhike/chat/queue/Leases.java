package io.zhike.chat.queue;

import io.zhike.chat.ChatProperties;
import io.zhike.chat.hours.SkillGroups;
import io.zhike.chat.talk.Attendance;
import io.zhike.chat.talk.Frames.DeskFrame.Reason;
import io.zhike.chat.talk.Notice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Renews the leases of those who are here and ends those of who is gone. If this node, or the database, was away
 * itself, everyone gets a full grace period first: nobody could have renewed.
 */
@Component
class Leases {

    private static final Logger log = LoggerFactory.getLogger(Leases.class);
    private static final Duration LATE = Duration.ofSeconds(30);

    private final Agents agents;
    private final Handovers handovers;
    private final SkillGroups groups;
    private final DeskConnections desks;
    private final Attendance attendance;
    private final HandoverEvents events;
    private final Dispatcher dispatcher;
    private final ChatProperties properties;
    private final Clock clock;
    private @Nullable Instant lastRun;
    private Instant awayUntil = Instant.MIN;

    Leases(
            Agents agents,
            Handovers handovers,
            SkillGroups groups,
            DeskConnections desks,
            Attendance attendance,
            HandoverEvents events,
            Dispatcher dispatcher,
            ChatProperties properties,
            Clock clock) {
        this.agents = agents;
        this.handovers = handovers;
        this.groups = groups;
        this.desks = desks;
        this.attendance = attendance;
        this.events = events;
        this.dispatcher = dispatcher;
        this.properties = properties;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5_000)
    void tick() {
        try {
            var now = clock.instant();
            if (lastRun == null || lastRun.plus(LATE).isBefore(now)) {
                agents.extendAll();
                awayUntil = now.plus(properties.customerGrace());
            }
            agents.renew(desks.agents());
            handovers.seen(attendance.present());
            agents.expire().forEach(this::agentGone);
            if (now.isAfter(awayUntil)) {
                expireCustomers(now);
            }
            lastRun = now;
        } catch (RuntimeException e) {
            log.warn("Leases could not be renewed: {}", e.getMessage());
        }
    }

    /** The agent's customers go back to the head of the queue. */
    void agentGone(long agent) {
        for (var handover : handovers.activeOf(agent)) {
            if (handovers.returnToQueue(handover.id(), handover.groupId(), agent)) {
                var group = groups.get(handover.groupId());
                events.returned(handover.id(), handover.conversationId(), agent, group.name());
            }
        }
        events.tellDesks(Reason.PRESENCE, null);
        dispatcher.wake();
    }

    private void expireCustomers(Instant now) {
        for (var handover : handovers.expire(now.minus(properties.customerGrace()))) {
            events.happened(
                    handover.id(), handover.conversationId(), Notice.Code.LEFT_MESSAGE, Map.of(), Reason.LEFT_MESSAGE);
            dispatcher.wake();
        }
    }
}
