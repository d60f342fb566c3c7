package io.zhike.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.testing.ApplicationTest;
import io.zhike.testing.ChatPerson;
import io.zhike.testing.TestAccounts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One person who sends or opens too much is limited; nobody else notices. */
@ApplicationTest
@Tag("C8")
class FloodTests {

    private static final int FLOOD = 2000;
    private static final int CONNECTIONS = 24;

    @Autowired
    private ApplicationContext context;

    private TestAccounts accounts;

    @BeforeEach
    void people() {
        accounts = new TestAccounts(context);
    }

    @Test
    void aFloodOfFramesIsLimitedAndOthersGoOnTalking() {
        try (var flooding = ChatPerson.guest(accounts);
                var other = ChatPerson.guest(accounts)) {
            var floodedTalk = flooding.openConversation();
            var talk = other.openConversation();
            flooding.follow(floodedTalk, 0);
            other.follow(talk, 0);
            for (var n = 0; n < FLOOD; n++) {
                flood(flooding, floodedTalk, n);
                if (n % 200 == 0) {
                    other.awaitAck(other.say(talk, "undisturbed " + n));
                }
            }
            await().atMost(Duration.ofSeconds(20)).until(() -> answered(flooding) == FLOOD);
            var refused = problems(flooding, "too-many-frames");
            assertThat(refused)
                    .as("at most ten seconds' worth at once, and 20 more each second")
                    .isGreaterThan(FLOOD / 2);
            assertThat(other.socket.all("error")).isEmpty();
            // Whoever slows down is served again.
            var before = flooding.socket.all("ack").size();
            await().atMost(Duration.ofSeconds(20))
                    .pollInterval(Duration.ofMillis(300))
                    .until(() -> {
                        flooding.say(floodedTalk, "sorry");
                        return flooding.socket.all("ack").size() > before;
                    });
        }
    }

    /** Each kind is answered by exactly one frame. */
    private static void flood(ChatPerson person, long talk, int n) {
        switch (n % 4) {
            case 0 -> person.socket.send(Map.of("type", "subscribe", "conversation", talk, "since", 0));
            case 1 -> person.socket.send(Map.of("type", "subscribe", "conversation", talk + 1, "since", 0));
            case 2 -> person.socket.send(Map.of("type", "nonsense"));
            default -> person.say(talk, "flood " + n);
        }
    }

    private static int answered(ChatPerson person) {
        return List.of("messages", "error", "ack").stream()
                        .mapToInt(type -> person.socket.all(type).size())
                        .sum()
                - 1;
    }

    private static int problems(ChatPerson person, String slug) {
        return (int) person.socket.all("error").stream()
                .filter(error -> error.path("problem").path("type").asString().endsWith(":" + slug))
                .count();
    }

    @Test
    void oneConnectionTooManyIsRefusedAndTheOthersStay() {
        try (var first = ChatPerson.guest(accounts);
                var other = ChatPerson.guest(accounts)) {
            var talk = first.openConversation();
            first.follow(talk, 0);
            var more =
                    IntStream.range(1, CONNECTIONS).mapToObj(n -> first.again()).toList();
            assertThat(more).allMatch(window -> window.socket.isWelcome());
            for (var attempt = 0; attempt < 3; attempt++) {
                assertThat(first.again().socket.awaitClose()).isEqualTo(4429);
            }
            more.forEach(window -> window.socket.assertOpen());
            first.awaitAck(first.say(talk, "still here"));
            other.socket.settle();
            // A window closed is a place free.
            more.getLast().close();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> first.again().socket.isWelcome());
            more.forEach(ChatPerson::close);
        }
    }
}
