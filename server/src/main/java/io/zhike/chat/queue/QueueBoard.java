package io.zhike.chat.queue;

import io.zhike.chat.talk.Frames.DeskFrame.Reason;
import io.zhike.chat.talk.LiveConversations;
import io.zhike.chat.talk.QueuePlaces;
import io.zhike.chat.talk.QueuePlaces.Place;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Everybody's place and expected wait. Counted for the whole queue at once, at most twice a second, and told to those
 * whose place changed.
 */
@Component
class QueueBoard {

    private static final Logger log = LoggerFactory.getLogger(QueueBoard.class);

    /**
     * The expected wait is Little's law for the group: with {@code slots} talks served at once, each taking
     * {@code handling} seconds on average, somebody is served every {@code handling / slots} seconds. The average is
     * taken over the last 20 talks of the group that lasted at least 10 s; 300 s before there are any.
     */
    private static final String PLACES = """
            SELECT q.conversation_id, q.place, g.online, g.slots, g.handling
            FROM (SELECT conversation_id, group_id,
                         row_number() OVER (PARTITION BY group_id
                                            ORDER BY returned DESC, level DESC, requested_at, id) AS place
                  FROM chat_handover WHERE status = 'WAITING') q
            JOIN (SELECT s.id,
                    (SELECT count(*) FROM chat_skill_group_member m JOIN chat_agent a USING (agent_id)
                     WHERE m.group_id = s.id AND a.presence <> 'OFFLINE' AND a.lease_until > :now) AS online,
                    (SELECT coalesce(sum(a.max_chats), 0) FROM chat_skill_group_member m JOIN chat_agent a USING (agent_id)
                     WHERE m.group_id = s.id AND a.presence IN ('READY', 'BUSY') AND a.lease_until > :now) AS slots,
                    coalesce((SELECT avg(seconds) FROM (
                        SELECT extract(epoch FROM closed_at - assigned_at) AS seconds FROM chat_handover
                        WHERE group_id = s.id AND status = 'CLOSED' AND closed_at - assigned_at >= interval '10 seconds'
                        ORDER BY closed_at DESC LIMIT 20) last), 300) AS handling
                  FROM chat_skill_group s) g ON g.id = q.group_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final QueuePlaces places;
    private final LiveConversations live;
    private final HandoverEvents events;
    private final AtomicBoolean moved = new AtomicBoolean(true);

    QueueBoard(JdbcClient jdbc, Clock clock, QueuePlaces places, LiveConversations live, HandoverEvents events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.places = places;
        this.live = live;
        this.events = events;
    }

    void moved() {
        moved.set(true);
    }

    @Scheduled(fixedDelay = 500)
    void refreshIfMoved() {
        if (moved.getAndSet(false)) {
            try {
                refresh();
            } catch (RuntimeException e) {
                moved.set(true);
                log.warn("The queue could not be counted: {}", e.getMessage());
            }
        }
    }

    /** Handling times and other nodes move the estimates too. */
    @Scheduled(fixedDelay = 10_000)
    void refreshNow() {
        moved();
    }

    private void refresh() {
        var before = places.all();
        var next = count();
        places.replace(next);
        next.forEach((conversation, place) -> {
            if (!place.equals(before.get(conversation))) {
                live.placeChanged(conversation);
            }
        });
        // Whoever left the queue has been told; unless the database went away in that moment.
        before.keySet().stream().filter(left -> !next.containsKey(left)).forEach(live::placeChanged);
        if (!next.keySet().equals(before.keySet())) {
            events.tellDesks(Reason.QUEUE, null);
        }
    }

    private Map<Long, Place> count() {
        var next = new HashMap<Long, Place>();
        jdbc.sql(PLACES).param("now", Timestamp.from(clock.instant())).query(row -> {
            next.put(
                    row.getLong("conversation_id"),
                    new Place(
                            row.getInt("place"),
                            expectedWait(row.getInt("place"), row.getInt("slots"), row.getDouble("handling")),
                            row.getInt("online")));
        });
        return next;
    }

    /** Seconds, rounded up to half minutes: a finer figure would promise what nobody knows. */
    static @Nullable Integer expectedWait(int place, int slots, double handlingSeconds) {
        if (slots == 0) {
            return null;
        }
        return (int) Math.ceil(place * handlingSeconds / slots / 30) * 30;
    }
}
