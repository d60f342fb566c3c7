package io.zhike.chat.talk;

import io.zhike.chat.log.Appended;
import io.zhike.chat.log.MessageLog;
import io.zhike.chat.log.SenderKind;
import io.zhike.chat.log.UnknownConversationException;
import io.zhike.chat.talk.MessageView.Sender;
import io.zhike.chat.talk.Seats.Seat;
import io.zhike.realtime.Connection;
import io.zhike.realtime.ErrorFrames;
import io.zhike.realtime.FrameHandler;
import io.zhike.realtime.Hub;
import io.zhike.shared.problem.ProblemException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The frames of a talk: follow, write, type, read. */
@Component
class TalkFrames implements FrameHandler {

    private final Seats seats;
    private final History history;
    private final Outgoing outgoing;
    private final MessageLog log;
    private final LiveConversations live;
    private final Attendance attendance;
    private final ReadMarks reads;
    private final Names names;
    private final Hub hub;
    private final FrameWriter frames;
    private final ErrorFrames errors;
    private final JsonMapper json;

    TalkFrames(
            Seats seats,
            History history,
            Outgoing outgoing,
            MessageLog log,
            LiveConversations live,
            Attendance attendance,
            ReadMarks reads,
            Names names,
            Hub hub,
            FrameWriter frames,
            ErrorFrames errors,
            JsonMapper json) {
        this.seats = seats;
        this.history = history;
        this.outgoing = outgoing;
        this.log = log;
        this.live = live;
        this.attendance = attendance;
        this.reads = reads;
        this.names = names;
        this.hub = hub;
        this.frames = frames;
        this.errors = errors;
        this.json = json;
    }

    @Override
    public Set<String> types() {
        return Set.of("subscribe", "unsubscribe", "send", "typing", "read");
    }

    @Override
    public void handle(Connection connection, String type, JsonNode frame) {
        switch (type) {
            case "subscribe" -> subscribe(connection, read(frame, Frames.Subscribe.class));
            case "unsubscribe" -> unsubscribe(connection, read(frame, Frames.Unsubscribe.class));
            case "send" -> send(connection, read(frame, Frames.Send.class), frame);
            case "typing" -> typing(connection, read(frame, Frames.Typing.class));
            default -> read(connection, read(frame, Frames.Read.class));
        }
    }

    private <T> T read(JsonNode frame, Class<T> type) {
        try {
            return json.treeToValue(frame, type);
        } catch (JacksonException e) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "malformed-frame");
        }
    }

    private void subscribe(Connection connection, Frames.Subscribe subscribe) {
        var seat = seats.any(Party.require(connection.principal()), subscribe.conversation());
        var taken = Seats.of(connection);
        var first = taken.of(subscribe.conversation()) == null;
        taken.put(seat);
        // First follow, then read: what comes in between is seen twice at worst, and numbers tell it apart.
        hub.subscribe(connection, LiveConversations.topic(subscribe.conversation()));
        if (first) {
            attendance.came(seat);
        }
        history.resume(subscribe.conversation(), subscribe.since(), connection::send);
    }

    private void unsubscribe(Connection connection, Frames.Unsubscribe unsubscribe) {
        leave(connection, unsubscribe.conversation());
    }

    private void leave(Connection connection, long conversation) {
        var taken = Seats.of(connection);
        var seat = taken.of(conversation);
        hub.unsubscribe(connection, LiveConversations.topic(conversation));
        if (seat != null) {
            taken.remove(conversation);
            attendance.left(seat);
        }
    }

    @Override
    public void closed(Connection connection) {
        var taken = connection.attachmentOrNull(Seats.Taken.class);
        if (taken != null) {
            taken.all().forEach(attendance::left);
        }
    }

    private void send(Connection connection, Frames.Send send, JsonNode frame) {
        var seat = seat(connection, send.conversation());
        var message = outgoing.message(seat, send);
        log.append(message, connection, (appended, error) -> {
            if (appended != null) {
                acknowledge(connection, seat, appended);
            } else {
                connection.send(errors.describe(problem(error), connection.locale(), frame));
            }
        });
    }

    private void acknowledge(Connection connection, Seat seat, Appended appended) {
        var message = appended.message();
        connection.send(frames.ack(message));
        // Whoever writes has read what stands above.
        reads.mark(seat.conversation().id(), seat.side(), message.seq());
    }

    private static ProblemException problem(@Nullable Throwable error) {
        return error instanceof UnknownConversationException
                ? ProblemException.notFound()
                : new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "not-stored");
    }

    private void typing(Connection connection, Frames.Typing typing) {
        var seat = seat(connection, typing.conversation());
        hub.publish(
                LiveConversations.topic(typing.conversation()),
                frames.typing(typing.conversation(), sender(seat), typing.on()),
                connection);
    }

    private Sender sender(Seat seat) {
        if (seat.side() == Side.CUSTOMER || !(seat.party() instanceof Party.Member member)) {
            return new Sender(SenderKind.CUSTOMER, null, null, null);
        }
        outgoing.requireMayWrite(seat);
        var name = names.of(member.accountId());
        return new Sender(SenderKind.AGENT, member.accountId(), name.display(), name.staffNumber());
    }

    private void read(Connection connection, Frames.Read read) {
        var seat = seat(connection, read.conversation());
        if (read.seq() <= 0 || seat.side() == Side.STAFF && !outgoing.mayWrite(seat)) {
            // A supervisor who only looks on has not read on behalf of the staff.
            return;
        }
        reads.mark(read.conversation(), seat.side(), read.seq());
        hub.publish(
                LiveConversations.topic(read.conversation()),
                frames.read(read.conversation(), seat.side(), read.seq()),
                connection);
    }

    private static Seat seat(Connection connection, long conversation) {
        var seat = Seats.of(connection).of(conversation);
        if (seat == null) {
            throw ProblemException.notFound();
        }
        return seat;
    }
}
