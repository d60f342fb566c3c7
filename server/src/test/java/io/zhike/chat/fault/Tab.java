package io.zhike.chat.fault;

import io.zhike.testing.TestSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;

/** One browser tab with our realtime client: it comes back by itself and asks for what it missed. */
final class Tab implements AutoCloseable {

    private static final int TICK_MILLIS = 500;
    private static final int SHORTEST_WAIT_MILLIS = 500;
    private static final int LONGEST_WAIT_MILLIS = 4000;

    final TestSession session;
    private final BadNetwork network;
    private final Map<Long, Talk> talks = new ConcurrentHashMap<>();
    private final Runnable deskChanged;
    private volatile boolean running = true;
    /** The open connection, after its welcome. */
    private volatile Wire open;

    private volatile Wire latest;

    private Tab(BadNetwork network, TestSession session, Runnable deskChanged) {
        this.network = network;
        this.session = session;
        this.deskChanged = deskChanged;
        Thread.ofVirtual().start(this::stayConnected);
        Thread.ofVirtual().start(this::tick);
    }

    static Tab ofCustomer(BadNetwork network, TestSession session) {
        return new Tab(network, session, null);
    }

    /** @param deskChanged called when the desk may look different */
    static Tab ofAgent(BadNetwork network, TestSession session, Runnable deskChanged) {
        return new Tab(network, session, deskChanged);
    }

    Talk join(long conversation) {
        var talk = new Talk(conversation, this::transmit, deskChanged != null);
        var known = talks.putIfAbsent(conversation, talk);
        if (known != null) {
            return known;
        }
        if (open != null) {
            talk.connected();
        }
        return talk;
    }

    /** False while there is no connection. */
    private boolean transmit(Map<String, ?> frame) {
        var wire = open;
        if (wire == null || wire.isClosed()) {
            return false;
        }
        wire.send(frame);
        return true;
    }

    private void stayConnected() {
        var wait = SHORTEST_WAIT_MILLIS;
        while (running) {
            try {
                latest = network.connect(session.cookies(), this::received);
                wait = SHORTEST_WAIT_MILLIS;
                latest.awaitClosed();
            } catch (RuntimeException e) {
                wait = Math.min(2 * wait, LONGEST_WAIT_MILLIS);
            }
            open = null;
            talks.values().forEach(Talk::disconnected);
            pause(ThreadLocalRandom.current().nextInt(wait / 2, wait));
        }
    }

    private void tick() {
        while (running) {
            pause(TICK_MILLIS);
            talks.values().forEach(Talk::tick);
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void received(Wire wire, JsonNode frame) {
        switch (frame.path("type").asString()) {
            case "welcome" -> welcomed(wire);
            case "desk" -> deskChanged.run();
            default -> {
                var talk = talks.get(frame.path("conversation").asLong(0));
                if (talk != null && wire == open) {
                    talk.handle(frame);
                }
            }
        }
    }

    private void welcomed(Wire wire) {
        if (wire.isClosed()) {
            // heard late, the next one may be open already
            return;
        }
        open = wire;
        if (deskChanged != null) {
            wire.send(Map.of("type", "desk"));
            deskChanged.run();
        }
        talks.values().forEach(Talk::connected);
    }

    /** Whoever was away for very long got the newest messages only; the others are read page by page. */
    void readOlder() {
        var base = deskChanged == null ? "/api/chat/conversations/" : "/api/desk/conversations/";
        talks.values().forEach(talk -> {
            while (talk.firstSeq() > 1) {
                var page = session.get(base + talk.conversation + "/messages?limit=100&before=" + talk.firstSeq());
                talk.prepend(
                        page.json().path("messages").valueStream().map(Said::of).toList());
            }
        });
    }

    void cut() {
        var wire = latest;
        if (wire != null) {
            network.cuts.incrementAndGet();
            wire.cut();
        }
    }

    @Override
    public void close() {
        running = false;
        var wire = latest;
        if (wire != null) {
            wire.cut();
        }
    }
}
