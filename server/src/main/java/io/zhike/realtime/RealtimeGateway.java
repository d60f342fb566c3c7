package io.zhike.realtime;

import io.zhike.shared.problem.ProblemException;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes frames from the sockets, finds the handler for their type, and answers what is wrong with them. */
@Component
class RealtimeGateway extends AbstractWebSocketHandler {

    private static final Logger log = LoggerFactory.getLogger(RealtimeGateway.class);
    private static final String CONNECTION = "connection";
    private static final String ASSEMBLER = "assembler";
    private static final String BUDGET = "budget";

    private final Hub hub;
    private final JsonMapper json;
    private final ErrorFrames errors;
    private final RealtimeProperties properties;
    private final Map<String, FrameHandler> handlers = new HashMap<>();
    private final List<FrameHandler> all;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final ExecutorService sender = Executors.newVirtualThreadPerTaskExecutor();

    RealtimeGateway(
            Hub hub,
            JsonMapper json,
            ErrorFrames errors,
            RealtimeProperties properties,
            List<FrameHandler> frameHandlers) {
        this.hub = hub;
        this.json = json;
        this.errors = errors;
        this.properties = properties;
        this.all = frameHandlers;
        frameHandlers.forEach(handler -> handler.types().forEach(type -> handlers.put(type, handler)));
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        var attributes = session.getAttributes();
        var principal = (Principal) Objects.requireNonNull(attributes.get(HandshakeIdentity.PRINCIPAL));
        var locale = (Locale) attributes.getOrDefault(HandshakeIdentity.LOCALE, Locale.SIMPLIFIED_CHINESE);
        var connection = new Connection(
                session, principal, locale, (String) attributes.get(HandshakeIdentity.SESSION_ID), sender);
        if (open.merge(principal.getName(), 1, Integer::sum) > properties.maxConnectionsPerPrincipal()) {
            attributes.put(CONNECTION, connection);
            connection.close(4429, "too many connections");
            return;
        }
        attributes.put(CONNECTION, connection);
        attributes.put(ASSEMBLER, new FrameAssembler(properties.maxFrameChars()));
        attributes.put(BUDGET, new FrameBudget(properties.framesPerSecond(), System::nanoTime));
        hub.opened(connection);
        connection.send("{\"type\":\"welcome\",\"heartbeatSeconds\":25}");
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        var connection = (Connection) session.getAttributes().get(CONNECTION);
        var assembler = (FrameAssembler) session.getAttributes().get(ASSEMBLER);
        if (connection == null || assembler == null) {
            return;
        }
        try {
            var text = assembler.add(message.getPayload(), message.isLast());
            if (text != null) {
                connection.whileOpen(() -> receive(
                        connection, (FrameBudget) session.getAttributes().get(BUDGET), text));
            }
        } catch (FrameAssembler.FrameTooLarge e) {
            var problem = new ProblemException(HttpStatus.CONTENT_TOO_LARGE, "frame-too-large");
            connection.send(errors.describe(problem, connection.locale(), null));
        }
    }

    private void receive(Connection connection, @Nullable FrameBudget budget, String text) {
        JsonNode frame = null;
        try {
            frame = parse(text);
            if (budget != null && !budget.take()) {
                throw new ProblemException(HttpStatus.TOO_MANY_REQUESTS, "too-many-frames");
            }
            dispatch(connection, frame);
        } catch (ProblemException e) {
            connection.send(errors.describe(e, connection.locale(), frame));
        } catch (DataAccessResourceFailureException e) {
            // The database is away or overrun.
            log.warn("A frame could not be handled: {}", e.getMessage());
            failed(connection, frame, new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"));
        } catch (RuntimeException e) {
            log.error("A frame could not be handled", e);
            failed(connection, frame, new ProblemException(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected"));
        }
    }

    /**
     * A message is sent again until it is acknowledged. Not every client repeats the other frames, such as the wish to
     * follow a talk, but everybody starts anew with a new connection.
     */
    private void failed(Connection connection, @Nullable JsonNode frame, ProblemException problem) {
        connection.send(errors.describe(problem, connection.locale(), frame));
        if (frame == null || !frame.has("clientId")) {
            connection.closeLater(1013, "try again");
        }
    }

    private JsonNode parse(String text) {
        try {
            var frame = json.readTree(text);
            if (frame != null && frame.isObject()) {
                return frame;
            }
        } catch (JacksonException e) {
            // Answered below like any other thing that is not a JSON object.
        }
        throw new ProblemException(HttpStatus.BAD_REQUEST, "malformed-frame");
    }

    private void dispatch(Connection connection, JsonNode frame) {
        var type = frame.path("type").asString("");
        if (type.equals("ping")) {
            connection.send("{\"type\":\"pong\"}");
            return;
        }
        var handler = handlers.get(type);
        if (handler == null) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "unknown-frame");
        }
        handler.handle(connection, type, frame);
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
        if (message.isLast() && session.getAttributes().get(CONNECTION) instanceof Connection connection) {
            var problem = new ProblemException(HttpStatus.BAD_REQUEST, "malformed-frame");
            connection.send(errors.describe(problem, connection.locale(), null));
        }
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable error) {
        log.debug("Connection {} broke: {}", session.getId(), error.toString());
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        if (session.getAttributes().get(CONNECTION) instanceof Connection connection) {
            open.computeIfPresent(connection.principal().getName(), (key, count) -> count == 1 ? null : count - 1);
            connection.ended(() -> {
                hub.closed(connection);
                all.forEach(handler -> handler.closed(connection));
            });
        }
    }
}
