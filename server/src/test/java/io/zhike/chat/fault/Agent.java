package io.zhike.chat.fault;

import io.zhike.testing.TestSession;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;

/** A member of staff at the desk: follows every chat that is given, and talks to one customer after the other. */
public final class Agent implements AutoCloseable {

    final Tab tab;
    /** All talks ever followed, by conversation. */
    public final Map<Long, Talk> talks = new ConcurrentSkipListMap<>();
    /** By conversation; those that go on. */
    private final Map<Long, Long> handovers = new ConcurrentHashMap<>();

    private final Set<Long> closing = ConcurrentHashMap.newKeySet();
    private final Semaphore hints = new Semaphore(0);
    private final int number;
    private volatile boolean running = true;
    private int said;

    Agent(BadNetwork network, TestSession session, int number) {
        this.number = number;
        this.tab = Tab.ofAgent(network, session, hints::release);
        Thread.ofVirtual().start(this::keepDeskFresh);
    }

    /** Hints come in bursts; one look answers all that came before it. */
    private void keepDeskFresh() {
        while (running) {
            hints.acquireUninterruptibly();
            pause();
            hints.drainPermits();
            try {
                var desk = tab.session.get("/api/desk");
                if (desk.status() == 200) {
                    desk.json()
                            .path("chats")
                            .forEach(chat -> follow(
                                    chat.path("conversationId").asLong(),
                                    chat.path("handoverId").asLong()));
                } else {
                    lookAgain();
                }
            } catch (UncheckedIOException e) {
                lookAgain();
            }
        }
    }

    private void lookAgain() {
        pause();
        hints.release();
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(long conversation, long handover) {
        talks.computeIfAbsent(conversation, tab::join);
        synchronized (handovers) {
            if (!closing.contains(conversation)) {
                handovers.put(conversation, handover);
            }
        }
    }

    public void beReady() {
        var answer = tab.session.put("/api/desk/presence", Map.of("presence", "READY"));
        if (answer.status() != 200) {
            throw new IllegalStateException("Not at the desk: " + answer);
        }
    }

    /** Says something to one of the customers, unless too much for that one is still unsent. */
    void saySomething() {
        synchronized (handovers) {
            var open = handovers.keySet().stream().toList();
            if (open.isEmpty()) {
                return;
            }
            var talk = talks.get(open.get(ThreadLocalRandom.current().nextInt(open.size())));
            if (talk.unsent() < 10) {
                talk.say("agent " + number + " says " + ++said);
            }
        }
    }

    public int serving() {
        return handovers.size();
    }

    /** Ends one chat after the last word for it has arrived; tries until the server has done it. */
    public void closeOne() {
        Map.Entry<Long, Long> entry;
        synchronized (handovers) {
            entry = Map.entry(
                    handovers.keySet().iterator().next(),
                    handovers.values().iterator().next());
            closing.add(entry.getKey());
            handovers.remove(entry.getKey());
        }
        Patience.until("the last word arrives", () -> talks.get(entry.getKey()).unsent() == 0);
        Patience.until("the chat is closed", () -> {
            var answer = tab.session.post("/api/desk/handovers/" + entry.getValue() + "/close", Map.of());
            return answer.status() == 204 || answer.status() == 409;
        });
    }

    @Override
    public void close() {
        running = false;
        hints.release();
        tab.close();
    }
}
