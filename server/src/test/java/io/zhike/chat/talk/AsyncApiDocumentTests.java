package io.zhike.chat.talk;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.appointment.notice.AppointmentFrame;
import io.zhike.engagement.news.NewsFrame;
import io.zhike.ticket.live.TicketFrames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code docs/api/asyncapi.json} describes exactly the frames of the code. After a change of the frames:
 * {@code ./mvnw -pl server test -Dtest=AsyncApiDocumentTests -Dasyncapi.update=true}.
 */
class AsyncApiDocumentTests {

    private static final Path DOCUMENT = Path.of("../docs/api/asyncapi.json");

    private static final Map<String, Class<?>> FROM_CLIENT = ordered(
            "subscribe", Frames.Subscribe.class,
            "unsubscribe", Frames.Unsubscribe.class,
            "send", Frames.Send.class,
            "typing", Frames.Typing.class,
            "read", Frames.Read.class,
            "follow-ticket", TicketFrames.FollowTicket.class,
            "unfollow-ticket", TicketFrames.UnfollowTicket.class,
            "follow-tickets", TicketFrames.FollowTickets.class,
            "unfollow-tickets", TicketFrames.UnfollowTickets.class);

    private static final Map<String, Class<?>> FROM_SERVER = ordered(
            "messages", Frames.MessagesFrame.class,
            "ack", Frames.AckFrame.class,
            "message", Frames.MessageFrame.class,
            "typing", Frames.TypingFrame.class,
            "read", Frames.ReadFrame.class,
            "state", Frames.StateFrame.class,
            "desk", Frames.DeskFrame.class,
            "news", NewsFrame.class,
            "appointment", AppointmentFrame.class,
            "ticket", TicketFrames.TicketFrame.class,
            "ticket-gone", TicketFrames.TicketGoneFrame.class,
            "tickets", TicketFrames.TicketsFrame.class);

    /** Frames of the gateway itself, which have no record. */
    private static final Map<String, Map<String, Object>> PLAIN_FROM_CLIENT = Map.of(
            "desk",
            Map.of(),
            "news",
            Map.of(),
            "ping",
            Map.of(),
            "watch-appointments",
            Map.of(),
            "unwatch-appointments",
            Map.of());

    private static final Map<String, Map<String, Object>> PLAIN_FROM_SERVER = Map.of(
            "welcome", Map.of("heartbeatSeconds", ordered("type", "integer", "description", "Send a ping this often")),
            "pong", Map.of(),
            "signed-out", Map.of(),
            "error",
                    Map.of(
                            "conversation", ordered("type", "integer", "format", "int64"),
                            "clientId", Map.of("type", "string"),
                            "ticket", ordered("type", "integer", "format", "int64"),
                            "problem", Map.of("$ref", "#/components/schemas/Problem")));

    /** An error says what it is about when that can be told from the refused frame. */
    private static final Set<String> OPTIONAL = Set.of("conversation", "clientId", "ticket");

    @Test
    void theDocumentDescribesTheFramesOfTheCode() throws IOException {
        var json = JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(document())
                + "\n";
        if (Boolean.getBoolean("asyncapi.update")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, json);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(json);
    }

    private static Map<String, Object> document() {
        var schemas = new RecordSchemas();
        var messages = new LinkedHashMap<String, Object>();
        FROM_CLIENT.forEach((type, record) -> messages.put("client." + type, message(type, schemas.of(record))));
        PLAIN_FROM_CLIENT.keySet().stream()
                .sorted()
                .forEach(type -> messages.put("client." + type, plain(type, PLAIN_FROM_CLIENT)));
        FROM_SERVER.forEach((type, record) -> messages.put("server." + type, message(type, schemas.of(record))));
        PLAIN_FROM_SERVER.keySet().stream()
                .sorted()
                .forEach(type -> messages.put("server." + type, plain(type, PLAIN_FROM_SERVER)));
        schemas.put(
                "Problem",
                RecordSchemas.object(
                        List.of("type", "title", "status"),
                        ordered(
                                "type", ordered("type", "string", "format", "uri"),
                                "title", Map.of("type", "string"),
                                "status", Map.of("type", "integer"),
                                "detail", Map.of("type", "string"),
                                "retryAfterSeconds", ordered("type", "integer", "format", "int64"),
                                "opensAt", ordered("type", "string", "format", "date-time"),
                                "maxLength", Map.of("type", "integer"))));
        return ordered(
                "asyncapi", "3.0.0",
                "info",
                        ordered(
                                "title", "Zhike frames",
                                "version", "1",
                                "description",
                                        "JSON text frames on /ws, at most 16,384 characters. The field type tells them "
                                                + "apart. Session or guest cookie; same origin only. Codes of a close: 1013 a "
                                                + "frame without clientId could not be handled, connect again and say it "
                                                + "again; 4401 signed out; 4408 too far behind in reading; 4429 too many "
                                                + "connections of one person."),
                "channels", Map.of("ws", ordered("address", "/ws", "messages", references(messages))),
                "operations",
                        ordered(
                                "receive", operation("receive", messages, "client."),
                                "send", operation("send", messages, "server.")),
                "components", ordered("messages", messages, "schemas", schemas.all()));
    }

    private static Map<String, Object> plain(String type, Map<String, Map<String, Object>> frames) {
        var members = frames.get(type);
        var required = members.keySet().stream()
                .filter(member -> !OPTIONAL.contains(member))
                .sorted()
                .toList();
        return message(type, RecordSchemas.object(required, members));
    }

    private static Map<String, Object> message(String type, Map<String, Object> schema) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("type", Map.of("const", type));
        ((Map<?, ?>) schema.get("properties")).forEach((name, value) -> properties.putIfAbsent((String) name, value));
        var required = Stream.concat(Stream.of("type"), ((List<?>) schema.get("required")).stream());
        var payload = new LinkedHashMap<String, Object>(schema);
        payload.put("required", required.distinct().toList());
        payload.put("properties", properties);
        return ordered("name", type, "payload", payload);
    }

    private static Map<String, Object> references(Map<String, Object> messages) {
        var references = new LinkedHashMap<String, Object>();
        messages.keySet().forEach(name -> references.put(name, Map.of("$ref", "#/components/messages/" + name)));
        return references;
    }

    private static Map<String, Object> operation(String action, Map<String, Object> messages, String prefix) {
        return ordered(
                "action", action,
                "channel", Map.of("$ref", "#/channels/ws"),
                "messages",
                        messages.keySet().stream()
                                .filter(name -> name.startsWith(prefix))
                                .map(name -> Map.of("$ref", "#/channels/ws/messages/" + name))
                                .toList());
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, T>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (T) pairs[i + 1]);
        }
        return map;
    }
}
