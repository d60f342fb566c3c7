package io.zhike.bot.phrasing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** An endpoint that speaks the streamed protocol over a real socket and says what a test wants. */
public final class FakeModel implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final HttpServer server;
    private volatile Behaviour behaviour = out -> {};

    @FunctionalInterface
    public interface Behaviour {
        void write(Stream out) throws IOException, InterruptedException;
    }

    public FakeModel() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** Says the text in pieces of three characters. */
    public void says(String text) {
        behaviour = out -> {
            for (int i = 0; i < text.length(); i += 3) {
                out.piece(text.substring(i, Math.min(text.length(), i + 3)));
            }
            out.end("stop");
        };
    }

    public void does(Behaviour other) {
        behaviour = other;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            behaviour.write(new Stream(exchange));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    /** What goes out on one request. */
    public final class Stream {

        private final HttpExchange exchange;
        private boolean begun;

        private Stream(HttpExchange exchange) {
            this.exchange = exchange;
        }

        public void status(int status) throws IOException {
            exchange.sendResponseHeaders(status, -1);
        }

        public void piece(String text) throws IOException {
            event("{\"choices\":[{\"index\":0,\"delta\":{\"content\":" + JSON.writeValueAsString(text)
                    + "},\"finish_reason\":null}]}");
        }

        public void end(String reason) throws IOException {
            event("{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"" + reason + "\"}]}");
            event("[DONE]");
        }

        /** Says no more until the test is over. */
        public void hang() throws InterruptedException {
            closed.await();
        }

        private void event(String data) throws IOException {
            if (!begun) {
                exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
                exchange.sendResponseHeaders(200, 0);
                begun = true;
            }
            exchange.getResponseBody().write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        }
    }
}
