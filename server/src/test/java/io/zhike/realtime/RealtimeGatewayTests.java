package io.zhike.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.zhike.shared.problem.ProblemException;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a connection whose frames cannot be handled. */
@Tag("C8")
class RealtimeGatewayTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    private final WebSocketSession session = mock(WebSocketSession.class);
    private RuntimeException trouble = new DataAccessResourceFailureException("The database is away");
    private final RealtimeGateway gateway = gateway();

    private RealtimeGateway gateway() {
        var messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        return new RealtimeGateway(
                new Hub(),
                JSON,
                new ErrorFrames(messages, JSON),
                new RealtimeProperties(16_384, 24, 20),
                List.of(new Failing()));
    }

    @BeforeEach
    void anOpenConnection() throws IOException {
        when(session.getAttributes())
                .thenReturn(new HashMap<>(Map.of(HandshakeIdentity.PRINCIPAL, (Principal) () -> "somebody")));
        doAnswer(call -> sent.add(((TextMessage) call.getArgument(0)).getPayload()))
                .when(session)
                .sendMessage(any());
        doAnswer(call -> sent.add("close " + ((CloseStatus) call.getArgument(0)).getCode()))
                .when(session)
                .close(any());
        gateway.afterConnectionEstablished(session);
    }

    /** Otherwise somebody would sit before a page that shows nothing new any more. */
    @Test
    void whoCouldNotSubscribeStartsAnewAlsoWhenOnlyTheDatabaseWasAway() {
        receive("{\"type\":\"fail\",\"conversation\":7}");
        await().atMost(Duration.ofSeconds(20)).until(() -> sent.contains("close 1013"));
        assertThat(JSON.readTree(sent.get(1)).path("problem").path("status").asInt())
                .isEqualTo(503);
        assertThat(JSON.readTree(sent.get(1)).path("conversation").asInt()).isEqualTo(7);
    }

    @Test
    void whoCouldNotSubscribeForAnUnknownReasonStartsAnew() {
        trouble = new IllegalStateException("A mistake in the program");
        receive("{\"type\":\"fail\"}");
        await().atMost(Duration.ofSeconds(20)).until(() -> sent.contains("close 1013"));
        assertThat(JSON.readTree(sent.get(1)).path("problem").path("status").asInt())
                .isEqualTo(500);
    }

    @Test
    void aMessageThatFailedIsSentAgainOverTheSameConnectionAndARefusalIsFinal() {
        receive("{\"type\":\"fail\",\"clientId\":\"1\"}");
        trouble = new ProblemException(HttpStatus.NOT_FOUND, "not-found");
        receive("{\"type\":\"fail\"}");
        await().until(() -> sent.size() == 3);
        await().during(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(20))
                .until(() -> sent.stream().noneMatch(frame -> frame.startsWith("close")));
    }

    private void receive(String frame) {
        gateway.handleTextMessage(session, new TextMessage(frame));
    }

    private final class Failing implements FrameHandler {

        @Override
        public Set<String> types() {
            return Set.of("fail");
        }

        @Override
        public void handle(Connection connection, String type, JsonNode frame) {
            throw trouble;
        }
    }
}
