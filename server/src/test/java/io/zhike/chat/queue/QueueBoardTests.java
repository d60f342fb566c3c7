package io.zhike.chat.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.zhike.chat.talk.LiveConversations;
import io.zhike.chat.talk.QueuePlaces;
import io.zhike.chat.talk.QueuePlaces.Place;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What those who wait are told. */
@Tag("C6")
class QueueBoardTests {

    private final TestQueue queue = new TestQueue();
    private final QueuePlaces places = new QueuePlaces();
    private final LiveConversations live = mock(LiveConversations.class);
    private final QueueBoard board = new QueueBoard(queue.jdbc, queue.clock, places, live, mock(HandoverEvents.class));

    @ParameterizedTest(name = "place {0}, {1} at once, {2} s each: {3} s")
    @CsvSource({
        "1, 1, 300, 300",
        "1, 5, 300, 60",
        "2, 5, 300, 120",
        "3, 7, 300, 150",
        "1, 100, 300, 30",
        "40, 10, 95.5, 390",
        "1, 1, 0.5, 30",
        "1000, 1, 3600, 3600000"
    })
    void theExpectedWaitIsPlacesTimesHandlingByTalksAtOnceInHalfMinutes(
            int place, int slots, double handling, int seconds) {
        assertThat(QueueBoard.expectedWait(place, slots, handling)).isEqualTo(seconds);
    }

    @Test
    void whereNobodyServesNothingIsPromised() {
        assertThat(QueueBoard.expectedWait(1, 0, 300)).isNull();
        var waiting = queue.waiting();
        queue.agent(5, Presence.AWAY, TestQueue.GROUP);
        assertThat(place(waiting)).isEqualTo(new Place(1, null, 1));
    }

    @Test
    void placesFollowTheOrderOfServiceWithinEachGroup() {
        queue.agent(1, Presence.BUSY, TestQueue.GROUP);
        var first = queue.waiting();
        var vip = queue.waiting(1);
        var elsewhere = queue.handovers.enqueue(4711, 2, 0, null);
        assertThat(place(vip)).isEqualTo(new Place(1, 300, 1));
        assertThat(place(first)).isEqualTo(new Place(2, 600, 1));
        assertThat(place(elsewhere)).isEqualTo(new Place(1, null, 0));
    }

    @Test
    void handlingTimesAreThoseOfTheLastTalksThatWereTalks() {
        var agent = queue.agent(1);
        for (var seconds : new int[] {5, 100, 140}) {
            var talk = queue.served(agent);
            queue.clock.move(Duration.ofSeconds(seconds));
            queue.handovers.close(talk.id(), "AGENT");
            queue.agents.setPresence(agent, Presence.READY);
        }
        assertThat(place(queue.waiting())).isEqualTo(new Place(1, 120, 1));
    }

    @Test
    void onlyThoseWhosePlaceMovedAreTold() {
        var first = queue.waiting();
        var vip = queue.waiting(1);
        var second = queue.waiting();
        refresh();
        clearInvocations(live);
        queue.handovers.leaveQueue(first.id());
        refresh();
        verify(live).placeChanged(second.conversationId());
        verify(live).placeChanged(first.conversationId());
        verify(live, never()).placeChanged(vip.conversationId());
    }

    private Place place(Handover handover) {
        refresh();
        return places.of(handover.conversationId()).orElseThrow();
    }

    private void refresh() {
        board.moved();
        board.refreshIfMoved();
    }
}
