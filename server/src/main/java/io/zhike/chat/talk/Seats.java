package io.zhike.chat.talk;

import io.zhike.realtime.Connection;
import io.zhike.realtime.Hub;
import io.zhike.shared.problem.ProblemException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may take part in which talk, and on which side. Whoever may not gets the same answer as for a talk that does not
 * exist.
 */
@Component
public class Seats {

    /** A party's seat in a talk. */
    public record Seat(Conversation conversation, Party party, Side side) {}

    /** The seats taken on one connection. */
    static final class Taken {
        private final Map<Long, Seat> seats = new ConcurrentHashMap<>(2);

        @Nullable
        Seat of(long conversation) {
            return seats.get(conversation);
        }

        void put(Seat seat) {
            seats.put(seat.conversation().id(), seat);
        }

        void remove(long conversation) {
            seats.remove(conversation);
        }

        Iterable<Seat> all() {
            return seats.values();
        }
    }

    private final Conversations conversations;
    private final JdbcClient jdbc;
    private final Hub hub;

    Seats(Conversations conversations, JdbcClient jdbc, Hub hub) {
        this.conversations = conversations;
        this.jdbc = jdbc;
        this.hub = hub;
    }

    static Taken of(Connection connection) {
        return connection.attachment(Taken.class, Taken::new);
    }

    /** @throws ProblemException 404 when the talk is not the party's own */
    public Seat customer(Party party, long conversation) {
        return conversations
                .find(conversation)
                .filter(found -> found.belongsTo(party))
                .map(found -> new Seat(found, party, Side.CUSTOMER))
                .orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException 404 when the party is not staff with something to do in the talk */
    public Seat staff(Party party, long conversation) {
        return conversations
                .find(conversation)
                .filter(found -> party instanceof Party.Member member && maySee(member, conversation))
                .map(found -> new Seat(found, party, Side.STAFF))
                .orElseThrow(ProblemException::notFound);
    }

    /** Either side: one's own talk as a customer, else as staff. */
    Seat any(Party party, long conversation) {
        var found = conversations.find(conversation).orElseThrow(ProblemException::notFound);
        return found.belongsTo(party) ? new Seat(found, party, Side.CUSTOMER) : staff(party, conversation);
    }

    /** After a talk changed hands: whoever may not see it any more stops hearing it. */
    public void recheck(long conversation) {
        for (var connection : hub.listeners(LiveConversations.topic(conversation))) {
            var taken = connection.attachmentOrNull(Taken.class);
            var seat = taken == null ? null : taken.of(conversation);
            if (taken != null
                    && seat != null
                    && seat.side() == Side.STAFF
                    && !(seat.party() instanceof Party.Member member && maySee(member, conversation))) {
                taken.remove(conversation);
                hub.unsubscribe(connection, LiveConversations.topic(conversation));
            }
        }
    }

    /** Supervisors see all; agents what they serve or served, and what waits for their groups. */
    private boolean maySee(Party.Member member, long conversation) {
        if (!member.isStaff()) {
            return false;
        }
        return member.isSupervisor()
                || jdbc.sql("""
                                SELECT EXISTS (
                                    SELECT 1 FROM chat_handover h
                                    WHERE h.conversation_id = :conversation
                                      AND (h.agent_id = :agent OR h.supervisor_id = :agent
                                           OR h.status IN ('WAITING', 'LEFT_MESSAGE') AND EXISTS (
                                               SELECT 1 FROM chat_skill_group_member m
                                               WHERE m.group_id = h.group_id AND m.agent_id = :agent)))
                                """)
                        .param("conversation", conversation)
                        .param("agent", member.accountId())
                        .query(Boolean.class)
                        .single();
    }
}
