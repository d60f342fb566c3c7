package io.zhike.ticket.live;

import io.zhike.realtime.Connection;
import io.zhike.realtime.FrameHandler;
import io.zhike.realtime.Hub;
import io.zhike.shared.problem.ProblemException;
import io.zhike.ticket.TicketId;
import io.zhike.ticket.live.TicketFrames.FollowTicket;
import io.zhike.ticket.live.TicketFrames.FollowTickets;
import io.zhike.ticket.live.TicketFrames.TicketFrame;
import io.zhike.ticket.live.TicketFrames.UnfollowTicket;
import io.zhike.ticket.live.TicketFrames.UnfollowTickets;
import io.zhike.ticket.thread.Threads;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes the wishes to follow tickets; only those who may read a ticket may follow it. */
@Component
class FollowHandler implements FrameHandler {

    /** Of one connection at a time; a page follows one. */
    private static final int MOST = 50;

    private final Audience audience;
    private final Threads threads;
    private final Hub hub;
    private final JsonMapper json;

    FollowHandler(Audience audience, Threads threads, Hub hub, JsonMapper json) {
        this.audience = audience;
        this.threads = threads;
        this.hub = hub;
        this.json = json;
    }

    private record Followed(Set<Long> tickets) {

        static Followed of(Connection connection) {
            return connection.attachment(Followed.class, () -> new Followed(ConcurrentHashMap.newKeySet(2)));
        }
    }

    @Override
    public Set<String> types() {
        return Set.of("follow-ticket", "unfollow-ticket", "follow-tickets", "unfollow-tickets");
    }

    @Override
    public void handle(Connection connection, String type, JsonNode frame) {
        switch (type) {
            case "follow-ticket" -> follow(connection, read(frame, FollowTicket.class));
            case "unfollow-ticket" -> unfollow(connection, read(frame, UnfollowTicket.class));
            case "follow-tickets" -> follow(connection, read(frame, FollowTickets.class));
            default -> {
                var channel = read(frame, UnfollowTickets.class).channel();
                hub.unsubscribe(connection, Audience.topic(channel));
            }
        }
    }

    private void follow(Connection connection, FollowTicket wish) {
        var viewer = audience.viewer(connection);
        var id = threads.seen(viewer, wish.ticket()).id();
        var followed = Followed.of(connection).tickets();
        followed.add(id.value());
        if (followed.size() > MOST) {
            followed.remove(id.value());
            throw new ProblemException(HttpStatus.TOO_MANY_REQUESTS, "too-many-frames");
        }
        hub.subscribe(connection, Audience.topic(id, viewer.isStaff()));
        // Read again now that changes are told: what came in between is in the revision.
        var revision = threads.seen(viewer, wish.ticket()).revision();
        connection.send(json.writeValueAsString(new TicketFrame("ticket", id.value(), revision, false)));
    }

    private void unfollow(Connection connection, UnfollowTicket wish) {
        var id = new TicketId(wish.ticket());
        Followed.of(connection).tickets().remove(wish.ticket());
        hub.unsubscribe(connection, Audience.topic(id, true));
        hub.unsubscribe(connection, Audience.topic(id, false));
    }

    private void follow(Connection connection, FollowTickets wish) {
        if (!audience.viewer(connection).isStaff()) {
            throw new ProblemException(HttpStatus.FORBIDDEN, "forbidden");
        }
        hub.subscribe(connection, Audience.topic(wish.channel()));
    }

    private <T> T read(JsonNode frame, Class<T> type) {
        try {
            return json.treeToValue(frame, type);
        } catch (JacksonException e) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "malformed-frame");
        }
    }
}
