package io.zhike.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

@Tag("C8")
class ConnectionTests {

    /** Frames as they left, and the code of the close. */
    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());

    private final CountDownLatch network = new CountDownLatch(1);
    private final WebSocketSession session = mock(WebSocketSession.class);
    private final Principal somebody = () -> "somebody";
    private final Connection connection =
            new Connection(session, somebody, Locale.ENGLISH, null, Executors.newVirtualThreadPerTaskExecutor());

    @BeforeEach
    void aSlowNetwork() throws IOException {
        doAnswer(call -> {
                    network.await();
                    return sent.add(((TextMessage) call.getArgument(0)).getPayload());
                })
                .when(session)
                .sendMessage(any());
        doAnswer(call -> sent.add("close " + ((CloseStatus) call.getArgument(0)).getCode()))
                .when(session)
                .close(any());
    }

    @Test
    void framesLeaveInTheOrderInWhichTheyWereGivenAndTheCloseIsLast() {
        IntStream.range(0, 100).forEach(n -> connection.send("" + n));
        connection.close(4401, "signed out");
        connection.send("too late");
        network.countDown();
        await().until(() -> sent.size() == 101);
        assertThat(sent.subList(0, 100))
                .isEqualTo(IntStream.range(0, 100).mapToObj(n -> "" + n).toList());
        assertThat(sent.getLast()).isEqualTo("close 4401");
    }

    @Test
    void whoeverDoesNotReadIsCutOffAndCostsNoMoreMemory() {
        var frame = "x".repeat(10_000);
        IntStream.range(0, 500).forEach(n -> connection.send(frame));
        await().until(() -> sent.contains("close 4408"));
        network.countDown();
        assertThat(sent.stream().filter(frame::equals).count()).isLessThanOrEqualTo(1);
    }

    @Test
    void aBrokenConnectionIsClosedAndTakesNothingMore() throws IOException {
        doThrow(new IOException("broken pipe")).when(session).sendMessage(any());
        connection.send("a");
        await().until(() -> sent.contains("close " + CloseStatus.SESSION_NOT_RELIABLE.getCode()));
        connection.send("b");
        assertThat(sent).hasSize(1);
    }

    /** It must not stay open and mute. */
    @Test
    void aFrameThatCannotBeWrittenEndsTheConnection() throws IOException {
        doThrow(new IllegalArgumentException("Encoding error")).when(session).sendMessage(any());
        connection.send("half a character");
        await().until(() -> !sent.isEmpty());
        assertThat(sent).containsExactly("close " + CloseStatus.SESSION_NOT_RELIABLE.getCode());
    }

    @Test
    void nothingIsHandledAfterTheEndAndTheEndWaitsForWhatIsBeingHandled() throws Exception {
        var inside = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var order = Collections.synchronizedList(new ArrayList<String>());
        var frame = Thread.ofVirtual()
                .start(() -> connection.whileOpen(() -> {
                    inside.countDown();
                    awaitQuietly(release);
                    order.add("handled");
                }));
        inside.await();
        var end = Thread.ofVirtual().start(() -> connection.ended(() -> order.add("tidied")));
        await().until(() -> end.getState() != Thread.State.RUNNABLE && end.getState() != Thread.State.NEW);
        release.countDown();
        frame.join();
        end.join();
        var tidied = new AtomicInteger();
        connection.whileOpen(() -> order.add("handled too late"));
        connection.ended(tidied::incrementAndGet);
        assertThat(order).containsExactly("handled", "tidied");
        assertThat(tidied).hasValue(0);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
