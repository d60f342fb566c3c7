package io.zhike.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One browser's WebSocket; remembers every frame it got. */
public final class TestSocket implements AutoCloseable {

    /** Escapes all that is not ASCII, so that even half a character arrives as it was written. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;

    private TestSocket(int port, String cookies) {
        this.socket = HTTP.newWebSocketBuilder()
                .header("Cookie", cookies)
                .header("Accept-Language", "en")
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/ws"), new Listener())
                .join();
    }

    public static TestSocket open(int port, TestSession session) {
        return new TestSocket(port, session.cookies());
    }

    public TestSocket send(String frame) {
        socket.sendText(frame, true).join();
        return this;
    }

    public TestSocket send(Object frame) {
        return send(JSON.writeValueAsString(frame));
    }

    /** A frame in pieces, as a network may deliver it. */
    public TestSocket sendInParts(String frame, int size) {
        for (int i = 0; i < frame.length(); i += size) {
            var end = Math.min(frame.length(), i + size);
            socket.sendText(frame.substring(i, end), end == frame.length()).join();
        }
        return this;
    }

    /** The first frame of the type that fits, waiting for it. */
    public JsonNode await(String type, Predicate<JsonNode> fits) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> all(type).stream().filter(fits).findFirst(), java.util.Optional::isPresent)
                .orElseThrow();
    }

    public JsonNode await(String type) {
        return await(type, frame -> true);
    }

    public List<JsonNode> all(String type) {
        return frames.stream()
                .filter(frame -> frame.path("type").asString().equals(type))
                .toList();
    }

    /** Sends a ping and waits for its answer: whatever was sent before has been handled. */
    public TestSocket settle() {
        var before = all("pong").size();
        send("{\"type\":\"ping\"}");
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> all("pong").size() > before);
        return this;
    }

    public int awaitClose() {
        return closed.orTimeout(10, java.util.concurrent.TimeUnit.SECONDS).join();
    }

    /** Waits for what the server makes of it: a welcome, or a close. */
    public boolean isWelcome() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> closed.isDone() || !all("welcome").isEmpty());
        return !all("welcome").isEmpty();
    }

    public void assertOpen() {
        assertThat(closed).isNotDone();
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            parts.append(data);
            if (last) {
                frames.add(JSON.readTree(parts.toString()));
                parts.setLength(0);
            }
            webSocket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
            closed.complete(code);
            return null;
        }

        @Override
        public void onError(WebSocket webSocket, Throwable error) {
            closed.complete(1006);
        }
    }
}
