package io.zhike.chat.fault;

import io.zhike.testing.TestSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** What lies between many browsers and the server. Counts what it does to them. */
public final class BadNetwork {

    private static final int ADDRESSES = 10;

    public final AtomicInteger frames = new AtomicInteger();
    public final AtomicInteger sentTwice = new AtomicInteger();
    public final AtomicInteger split = new AtomicInteger();
    public final AtomicInteger cuts = new AtomicInteger();
    final AtomicInteger connections = new AtomicInteger();

    private final int port;
    private final AtomicInteger next = new AtomicInteger();
    /** A client for each browser would cost two threads each; one for all would look like a single visitor. */
    private final List<HttpClient> clients =
            IntStream.rangeClosed(1, ADDRESSES).mapToObj(BadNetwork::client).toList();

    public BadNetwork(int port) {
        this.port = port;
    }

    private static HttpClient client(int number) {
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .localAddress(InetAddress.getByName("127.0.7." + number))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TestSession browser() {
        return TestSession.through(someClient(), port);
    }

    Wire connect(String cookies, Wire.Receiver receiver) {
        connections.incrementAndGet();
        return Wire.open(this, someClient(), port, cookies, receiver);
    }

    private HttpClient someClient() {
        return clients.get(next.getAndIncrement() % ADDRESSES);
    }

    @Override
    public String toString() {
        return "%d frames of clients, %d of them sent twice, %d in pieces; %d sockets cut"
                .formatted(frames.get(), sentTwice.get(), split.get(), cuts.get());
    }
}
