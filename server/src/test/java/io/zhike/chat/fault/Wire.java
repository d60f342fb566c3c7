package io.zhike.chat.fault;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One WebSocket over a bad network: every fifth frame leaves twice, every seventh in pieces, and it may be cut. */
final class Wire implements WebSocket.Listener {

    interface Receiver {
        void received(Wire wire, JsonNode frame);
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final BadNetwork network;
    private final Receiver receiver;
    private final BlockingQueue<String> outgoing = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder parts = new StringBuilder();
    private volatile WebSocket socket;

    private Wire(BadNetwork network, Receiver receiver) {
        this.network = network;
        this.receiver = receiver;
    }

    /** Throws when the server is not there. */
    static Wire open(BadNetwork network, HttpClient http, int port, String cookies, Receiver receiver) {
        var wire = new Wire(network, receiver);
        wire.socket = http.newWebSocketBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .header("Cookie", cookies)
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/ws"), wire)
                .orTimeout(15, TimeUnit.SECONDS)
                .join();
        var sender = Thread.ofVirtual().start(wire::sendAll);
        wire.closed.whenComplete((code, error) -> sender.interrupt());
        return wire;
    }

    /** Queues a frame; whether it arrives nobody knows. */
    void send(Object frame) {
        outgoing.add(JSON.writeValueAsString(frame));
    }

    private void sendAll() {
        try {
            while (!closed.isDone()) {
                var frame = outgoing.take();
                var number = network.frames.incrementAndGet();
                transmit(frame, number % 7 == 0);
                if (number % 5 == 0) {
                    network.sentTwice.incrementAndGet();
                    transmit(frame, false);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            gone(1006);
        }
    }

    private void transmit(String frame, boolean inPieces) {
        var from = 0;
        while (inPieces && frame.length() - from > 2) {
            var to = from + ThreadLocalRandom.current().nextInt(1, frame.length() - from);
            await(socket.sendText(frame.substring(from, to), false));
            from = to;
        }
        if (inPieces) {
            network.split.incrementAndGet();
        }
        await(socket.sendText(frame.substring(from), true));
    }

    private static void await(CompletableFuture<WebSocket> sent) {
        sent.orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** Pulls the plug: no closing handshake, and whatever is on its way is lost. */
    void cut() {
        socket.abort();
        gone(1006);
    }

    private void gone(int code) {
        socket.abort();
        closed.complete(code);
    }

    void awaitClosed() {
        closed.join();
    }

    boolean isClosed() {
        return closed.isDone();
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        parts.append(data);
        if (last) {
            var frame = JSON.readTree(parts.toString());
            parts.setLength(0);
            receiver.received(this, frame);
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
