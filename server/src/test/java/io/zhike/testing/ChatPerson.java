package io.zhike.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Somebody at a chat window or a desk: a session, its socket, and shorthand for what people do there. */
public final class ChatPerson implements AutoCloseable {

    public final TestSession session;
    public final TestSocket socket;
    private final int port;

    public ChatPerson(int port, TestSession session) {
        this.port = port;
        this.session = session;
        this.socket = TestSocket.open(port, session);
    }

    /** A new guest with an open window; the talk's id is {@link #openConversation()}. */
    public static ChatPerson guest(TestAccounts accounts) {
        var session = accounts.guest();
        session.post("/api/chat/conversation", Map.of());
        return new ChatPerson(accounts.port(), session);
    }

    public static ChatPerson of(TestAccounts accounts, TestAccounts.TestAccount account) {
        return new ChatPerson(accounts.port(), accounts.signIn(account));
    }

    /** The same person in another window. */
    public ChatPerson again() {
        return new ChatPerson(port, session);
    }

    public long openConversation() {
        return session.post("/api/chat/conversation", Map.of())
                .json()
                .path("id")
                .asLong();
    }

    public ChatPerson follow(long conversation, int since) {
        socket.send(Map.of("type", "subscribe", "conversation", conversation, "since", since));
        socket.await("messages", frame -> frame.path("conversation").asLong() == conversation);
        return this;
    }

    public UUID say(long conversation, String text) {
        return say(conversation, UUID.randomUUID(), text);
    }

    public UUID say(long conversation, UUID clientId, String text) {
        var frame = new LinkedHashMap<String, Object>();
        frame.put("type", "send");
        frame.put("conversation", conversation);
        frame.put("clientId", clientId);
        frame.put("kind", "TEXT");
        frame.put("text", text);
        socket.send(frame);
        return clientId;
    }

    public JsonNode awaitAck(UUID clientId) {
        return socket.await("ack", ack -> ack.path("clientId").asString().equals(clientId.toString()));
    }

    public JsonNode awaitText(String text) {
        return socket.await(
                "message",
                frame -> frame.path("message").path("text").asString().equals(text));
    }

    /** The robot's first answer since this window is open. */
    public JsonNode awaitRobot() {
        return socket.await(
                "message",
                frame -> frame.path("message")
                        .path("sender")
                        .path("kind")
                        .asString()
                        .equals("ROBOT"));
    }

    public JsonNode awaitNotice(String code) {
        return socket.await(
                "message",
                frame -> frame.path("message")
                        .path("notice")
                        .path("code")
                        .asString()
                        .equals(code));
    }

    public JsonNode awaitState(String mode) {
        return socket.await(
                "state", frame -> frame.path("state").path("mode").asString().equals(mode));
    }

    @Override
    public void close() {
        socket.close();
    }
}
