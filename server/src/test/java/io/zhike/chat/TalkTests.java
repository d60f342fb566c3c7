package io.zhike.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.ApplicationTest;
import io.zhike.testing.ChatPerson;
import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestSocket;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Talks over real sockets: acknowledged, numbered, resumed, and closed to others. */
@ApplicationTest
@Tag("C1")
@Tag("C8")
class TalkTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private TestAccounts accounts;

    @BeforeEach
    void people() {
        accounts = new TestAccounts(context);
    }

    @Test
    void aMessageIsAcknowledgedWithItsNumber() {
        try (var guest = ChatPerson.guest(accounts)) {
            var talk = guest.openConversation();
            guest.follow(talk, 0);
            var ack = guest.awaitAck(guest.say(talk, "hello there"));
            assertThat(ack.path("seq").asInt()).isEqualTo(1);
            assertThat(stored(talk)).isPositive();
        }
    }

    @Test
    void aResentMessageIsStoredOnceAndAcknowledgedWithTheSameNumber() {
        try (var guest = ChatPerson.guest(accounts)) {
            var talk = guest.openConversation();
            guest.follow(talk, 0);
            var id = guest.say(talk, "once");
            var first = guest.awaitAck(id);
            guest.say(talk, id, "once");
            guest.say(talk, id, "once");
            guest.socket.settle();
            org.awaitility.Awaitility.await()
                    .until(() -> guest.socket.all("ack").size() == 3);
            assertThat(guest.socket.all("ack")).allMatch(ack -> ack.path("seq").equals(first.path("seq")));
            assertThat(jdbc.sql("SELECT count(*) FROM chat_message WHERE client_id = ?")
                            .param(id)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void anotherWindowOfTheSamePersonSeesTheMessageAndWhoReconnectsGetsTheRest() {
        try (var first = ChatPerson.guest(accounts);
                var second = first.again()) {
            var talk = first.openConversation();
            first.follow(talk, 0);
            second.follow(talk, 0);
            first.awaitAck(first.say(talk, "seen in both windows"));
            second.awaitText("seen in both windows");
            IntStream.rangeClosed(1, 20).forEach(i -> first.say(talk, "more " + i));
            second.awaitText("more 20");
            try (var third = first.again()) {
                third.follow(talk, 5);
                var resumed = third.socket.await("messages");
                assertThat(resumed.path("reset").asBoolean()).isFalse();
                var numbers = resumed.path("messages")
                        .valueStream()
                        .map(message -> message.path("seq").asInt())
                        .toList();
                assertThat(numbers).first().isEqualTo(6);
                assertThat(numbers).isSorted().doesNotHaveDuplicates().contains(21);
            }
        }
    }

    @Test
    void nobodyElseGetsIntoATalk() {
        try (var owner = ChatPerson.guest(accounts);
                var stranger = ChatPerson.guest(accounts)) {
            var talk = owner.openConversation();
            owner.follow(talk, 0);
            stranger.socket.send(Map.of("type", "subscribe", "conversation", talk, "since", 0));
            assertThat(stranger.socket
                            .await("error")
                            .path("problem")
                            .path("type")
                            .asString())
                    .isEqualTo("urn:zhike:problem:not-found");
            stranger.say(talk, "let me in");
            stranger.socket.settle();
            assertThat(stranger.socket.all("ack")).isEmpty();
            assertThat(stranger.session
                            .get("/api/chat/conversations/" + talk + "/messages")
                            .status())
                    .isEqualTo(404);
            assertThat(stored(talk)).isZero();
            var customer = accounts.signIn(accounts.customer());
            assertThat(customer.get("/api/chat/conversations/" + talk + "/messages")
                            .status())
                    .isEqualTo(404);
            assertThat(customer.get("/api/desk").status()).isEqualTo(403);
            assertThat(customer.get("/api/desk/conversations/" + talk).status()).isEqualTo(403);
            var agent = accounts.signIn(accounts.agent());
            assertThat(agent.get("/api/desk/conversations/" + talk).status()).isEqualTo(404);
        }
    }

    @Test
    void badFramesGetAProblemAndHarmNobody() {
        try (var guest = ChatPerson.guest(accounts)) {
            var talk = guest.openConversation();
            guest.follow(talk, 0);
            guest.socket.send("not json").send("[1,2]").send("{\"type\":\"no-such-thing\"}");
            guest.socket.send("{\"type\":\"send\",\"conversation\":" + talk + ",\"clientId\":\"x\",\"kind\":\"TEXT\"}");
            guest.socket.send("{\"type\":\"send\",\"conversation\":\"?\"}");
            guest.socket.send("{\"type\":\"send\",\"conversation\":" + talk + ",\"clientId\":\"" + UUID.randomUUID()
                    + "\",\"kind\":\"NOTICE\",\"text\":\"CLOSED\"}");
            guest.say(talk, "   ");
            guest.say(talk, "x".repeat(4001));
            guest.socket.sendInParts("{\"type\":\"send\",\"text\":\"" + "y".repeat(100_000) + "\"}", 8_000);
            guest.socket.settle();
            var problems = guest.socket.all("error").stream()
                    .map(error -> error.path("problem").path("type").asString())
                    .toList();
            assertThat(problems)
                    .containsExactlyInAnyOrder(
                            "urn:zhike:problem:malformed-frame",
                            "urn:zhike:problem:malformed-frame",
                            "urn:zhike:problem:unknown-frame",
                            "urn:zhike:problem:malformed-frame",
                            "urn:zhike:problem:malformed-frame",
                            "urn:zhike:problem:malformed-frame",
                            "urn:zhike:problem:empty-message",
                            "urn:zhike:problem:message-too-long",
                            "urn:zhike:problem:frame-too-large");
            assertThat(stored(talk)).isZero();
            guest.awaitAck(guest.say(talk, "still here <script>alert(1)</script> \u0000\u0007"));
            guest.socket.assertOpen();
            assertThat(jdbc.sql("SELECT text FROM chat_message WHERE conversation_id = ? AND seq = 1")
                            .param(talk)
                            .query(String.class)
                            .single())
                    .isEqualTo("still here <script>alert(1)</script>");
        }
    }

    @Test
    void whoIsNobodyCannotOpenASocket() {
        var stranger = accounts.guest();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> TestSocket.open(accounts.port(), stranger)))
                .hasRootCauseMessage("Unexpected HTTP response status code 401");
    }

    @Test
    void aGuestsTalkGoesOnAfterSigningIn() {
        var account = accounts.customer();
        var session = accounts.signIn(account);
        var own = session.post("/api/chat/conversation", Map.of())
                .json()
                .path("id")
                .asLong();
        try (var before = new ChatPerson(accounts.port(), session)) {
            before.follow(own, 0);
            before.awaitAck(before.say(own, "said on another day"));
        }
        var browser = accounts.guest();
        browser.post("/api/chat/conversation", Map.of());
        try (var guest = new ChatPerson(accounts.port(), browser)) {
            var talk = guest.openConversation();
            guest.follow(talk, 0);
            guest.awaitAck(guest.say(talk, "said as a guest"));
        }
        browser.post("/api/session", Map.of("login", account.userName(), "password", TestAccounts.PASSWORD));
        var opened = browser.post("/api/chat/conversation", Map.of()).json();
        assertThat(opened.path("id").asLong()).isEqualTo(own);
        var texts = browser.get("/api/chat/conversations/" + own + "/messages")
                .json()
                .path("messages")
                .valueStream()
                .filter(message ->
                        message.path("sender").path("kind").asString().equals("CUSTOMER"))
                .map(message -> message.path("text").asString())
                .toList();
        assertThat(texts).containsExactly("said on another day", "said as a guest");
    }

    private int stored(long talk) {
        return jdbc.sql("SELECT count(*) FROM chat_message WHERE conversation_id = ?")
                .param(talk)
                .query(Integer.class)
                .single();
    }
}
