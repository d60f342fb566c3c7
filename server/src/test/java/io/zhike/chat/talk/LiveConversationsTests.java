package io.zhike.chat.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.zhike.realtime.Hub;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** What this node believes of a talk is never older than what it has told of it. */
@Tag("C6")
class LiveConversationsTests {

    private static final long TALK = 17;

    private final ConversationStates states = mock(ConversationStates.class);
    private final Hub hub = mock(Hub.class);
    private final FrameWriter frames = mock(FrameWriter.class);
    private final LiveConversations live =
            new LiveConversations(states, new QueuePlaces(), hub, frames, mock(ReadMarks.class));
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private volatile Mode inDatabase = Mode.LEFT_MESSAGE;

    @BeforeEach
    void aTalk() {
        when(states.read(TALK)).thenAnswer(call -> state(inDatabase));
        when(frames.state(anyLong(), any()))
                .thenAnswer(
                        call -> ((ConversationState) call.getArgument(1)).mode().name());
        doAnswer(call -> told.add(call.getArgument(1))).when(hub).publish(anyString(), anyString());
    }

    private static ConversationState state(Mode mode) {
        return new ConversationState(mode, null, null, null, null, null, null, null, null, 0, 0, 0);
    }

    @Test
    void aReaderWhoWasOvertakenByATransitionLeavesNothingOldBehind() throws Exception {
        var reading = new CountDownLatch(1);
        var slow = new CountDownLatch(1);
        when(states.read(TALK))
                .thenAnswer(call -> {
                    var old = state(inDatabase);
                    reading.countDown();
                    slow.await();
                    return old;
                })
                .thenAnswer(call -> state(inDatabase));
        var reader = Thread.ofPlatform().start(() -> live.changed(TALK));
        reading.await();
        inDatabase = Mode.HUMAN;
        var transition = Thread.ofPlatform().start(() -> live.changed(TALK));
        await().until(() ->
                transition.getState() != Thread.State.RUNNABLE && transition.getState() != Thread.State.NEW);
        slow.countDown();
        reader.join();
        transition.join();
        assertThat(live.peek(TALK).mode()).isEqualTo(Mode.HUMAN);
        assertThat(told).as("the last thing anybody hears").last().isEqualTo("HUMAN");
    }

    @Test
    void aTransitionThatCouldNotBeReadBackIsReadLater() {
        assertThat(live.peek(TALK).mode()).isEqualTo(Mode.LEFT_MESSAGE);
        inDatabase = Mode.HUMAN;
        when(states.read(TALK))
                .thenThrow(new DataAccessResourceFailureException("away"))
                .thenAnswer(call -> state(inDatabase));
        assertThatThrownBy(() -> live.changed(TALK)).isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(live.peek(TALK).mode()).isEqualTo(Mode.HUMAN);
    }
}
