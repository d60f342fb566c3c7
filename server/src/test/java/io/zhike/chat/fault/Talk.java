package io.zhike.chat.fault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * What one tab holds of a talk, and what it still has to send: one message at a time, the next leaves when the one
 * before is acknowledged.
 */
public final class Talk {

    private static final long ACK_PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(3);

    public final long conversation;
    private final Predicate<Map<String, ?>> transmit;
    private final boolean staff;
    private final Shown shown = new Shown();
    /** By client id; in the order in which they were written. */
    private final Map<String, String> outbox = new LinkedHashMap<>();

    private final Map<String, Integer> acknowledged = new HashMap<>();
    private final List<String> refused = new ArrayList<>();
    private JsonNode state;
    private boolean synchronised;
    private String inFlight;
    private long sentAt;

    Talk(long conversation, Predicate<Map<String, ?>> transmit, boolean staff) {
        this.conversation = conversation;
        this.transmit = transmit;
        this.staff = staff;
    }

    synchronized void say(String text) {
        outbox.put(UUID.randomUUID().toString(), text);
        flush();
    }

    private void flush() {
        if (!synchronised || inFlight != null || outbox.isEmpty()) {
            return;
        }
        var next = outbox.entrySet().iterator().next();
        var frame = Map.of(
                "type",
                "send",
                "conversation",
                conversation,
                "clientId",
                next.getKey(),
                "kind",
                "TEXT",
                "text",
                next.getValue());
        if (transmit.test(frame)) {
            inFlight = next.getKey();
            sentAt = System.nanoTime();
        }
    }

    synchronized void connected() {
        transmit.test(Map.of("type", "subscribe", "conversation", conversation, "since", shown.lastSeq()));
    }

    synchronized void disconnected() {
        synchronised = false;
        inFlight = null;
    }

    synchronized void tick() {
        if (inFlight != null && System.nanoTime() - sentAt > ACK_PATIENCE_NANOS) {
            inFlight = null;
        }
        flush();
        if (synchronised && shown.hasGap()) {
            connected();
        }
    }

    synchronized void handle(JsonNode frame) {
        switch (frame.path("type").asString()) {
            case "messages" -> resumed(frame);
            case "message" -> take(Said.of(frame.path("message")));
            case "ack" -> acknowledged(frame);
            case "state" -> state = frame.path("state");
            case "error" -> refused(frame);
            default -> {}
        }
    }

    private void resumed(JsonNode frame) {
        var messages = frame.path("messages").valueStream().map(Said::of).toList();
        messages.forEach(message -> settle(message.clientId()));
        shown.resume(messages, frame.path("reset").asBoolean());
        state = frame.path("state");
        synchronised = true;
        flush();
    }

    private void take(Said message) {
        settle(message.clientId());
        shown.add(message);
        if (!staff && message.seq() % 4 == 0) {
            transmit.test(Map.of("type", "read", "conversation", conversation, "seq", message.seq()));
        }
        flush();
    }

    private void acknowledged(JsonNode ack) {
        var clientId = ack.path("clientId").asString();
        var seq = ack.path("seq").asInt();
        var earlier = acknowledged.put(clientId, seq);
        if (earlier != null && earlier != seq) {
            refused.add("acknowledged as " + earlier + " and as " + seq + ": " + clientId);
        }
        var text = outbox.get(clientId);
        if (text != null) {
            take(new Said(seq, clientId, staff ? "AGENT" : "CUSTOMER", text));
        }
    }

    private void settle(String clientId) {
        outbox.remove(clientId);
        if (clientId.equals(inFlight)) {
            inFlight = null;
        }
    }

    /** Busy means later; what is refused for good is shown to the person and not sent again. */
    private void refused(JsonNode error) {
        var clientId = error.path("clientId").asString("");
        var status = error.path("problem").path("status").asInt();
        if (!outbox.containsKey(clientId) || status >= 500 || status == 429) {
            return;
        }
        refused.add(error.toString());
        settle(clientId);
        flush();
    }

    /** Older messages than those that came with the first answer, fetched over HTTP. */
    synchronized void prepend(List<Said> older) {
        shown.prepend(older);
    }

    synchronized int firstSeq() {
        return shown.firstSeq();
    }

    public synchronized int unsent() {
        return outbox.size();
    }

    public synchronized JsonNode state() {
        return state;
    }

    public synchronized List<Said> shown() {
        return shown.messages();
    }

    public synchronized Map<String, Integer> acknowledged() {
        return Map.copyOf(acknowledged);
    }

    synchronized int acknowledgedCount() {
        return acknowledged.size();
    }

    public synchronized List<String> refused() {
        return List.copyOf(refused);
    }
}
