package io.zhike.chat.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is served next, and by whom. */
@Tag("C6")
class RouterTests {

    private final TestQueue queue = new TestQueue();

    @Test
    void higherLevelsComeFirstAndWithinALevelWhoeverWaitedLongest() {
        var first = queue.waiting(0);
        var vip = queue.waiting(1);
        var second = queue.waiting(0);
        var tad = queue.waiting(2);
        var laterVip = queue.waiting(1);
        queue.agent(10);
        assertThat(queue.assignAll()).containsExactly(tad.id(), vip.id(), laterVip.id(), first.id(), second.id());
    }

    @Test
    void whoeverWasGivenBackComesBeforeEverybody() {
        var gone = queue.agent(1);
        var returned = queue.served(gone);
        var tad = queue.waiting(2);
        queue.handovers.returnToQueue(returned.id(), TestQueue.GROUP, gone);
        queue.agents.setPresence(gone, Presence.OFFLINE);
        queue.agent(10);
        assertThat(queue.assignAll()).containsExactly(returned.id(), tad.id());
    }

    @Test
    void messagesLeftComeAfterEverybodyWhoWaits() {
        var tadLeft = queue.leftMessage(2);
        var left = queue.leftMessage(0);
        var waiting = queue.waiting(0);
        queue.agent(10);
        assertThat(queue.assignAll()).containsExactly(waiting.id(), tadLeft, left);
        assertThat(queue.count("ACTIVE")).isEqualTo(3);
    }

    @Test
    void aMessageLeftIsAnsweredTogetherWithTheTalkThatGoesOn() {
        var left = queue.handovers.get(queue.leftMessage(0));
        var again = queue.waiting(left.conversationId(), 0);
        queue.agent(10);
        assertThat(queue.assignAll()).containsExactly(again.id());
        assertThat(queue.handovers.get(left.id()).status()).isEqualTo(HandoverStatus.CLOSED);
    }

    @Test
    void theAgentOfTheLastTalkIsPreferredWhateverTheLoad() {
        var known = queue.agent(10);
        queue.served(known);
        queue.agent(10);
        var earlier = queue.served(known);
        queue.handovers.close(earlier.id(), "AGENT");
        queue.waiting(earlier.conversationId(), 0);
        var assignment = queue.assignNext().orElseThrow();
        assertThat(assignment.agentId()).isEqualTo(known);
        assertThat(assignment.why()).isEqualTo("PREVIOUS_AGENT");
    }

    @Test
    void thePreferredAgentIsNotWaitedFor() {
        var known = queue.agent(1);
        var earlier = queue.served(known);
        queue.handovers.close(earlier.id(), "AGENT");
        queue.served(known);
        var other = queue.agent(1);
        queue.waiting(earlier.conversationId(), 0);
        var assignment = queue.assignNext().orElseThrow();
        assertThat(assignment.agentId()).isEqualTo(other);
        assertThat(assignment.why()).isEqualTo("LEAST_LOADED 0/1");
    }

    @Test
    void aTalkOfTheDayBeforeYesterdayPrefersNobody() {
        var known = queue.agent(10);
        var earlier = queue.served(known);
        queue.handovers.close(earlier.id(), "AGENT");
        queue.clock.move(Duration.ofHours(25));
        queue.agents.setPresence(known, Presence.READY);
        queue.served(known);
        var other = queue.agent(10);
        queue.waiting(earlier.conversationId(), 0);
        assertThat(queue.assignNext().orElseThrow().agentId()).isEqualTo(other);
    }

    @Test
    void theLightestLoadIsMeasuredAgainstTheAgentsOwnPlaces() {
        var quarter = queue.agent(4);
        queue.served(quarter);
        var fifth = queue.agent(10);
        queue.served(fifth);
        queue.served(fifth);
        queue.waiting();
        assertThat(queue.assignNext().orElseThrow().agentId()).isEqualTo(fifth);
    }

    @Test
    void ofTwoWithTheSameLoadTheOneWithoutANewCustomerForLongerIsChosen() {
        var recent = queue.agent(5);
        var rested = queue.agent(5);
        queue.assignedLongAgo(recent, Duration.ofMinutes(1));
        queue.assignedLongAgo(rested, Duration.ofMinutes(10));
        queue.waiting();
        assertThat(queue.assignNext().orElseThrow().agentId()).isEqualTo(rested);
    }

    @ParameterizedTest
    @EnumSource(names = "READY", mode = EnumSource.Mode.EXCLUDE)
    void onlyWhoeverIsReadyGetsCustomers(Presence presence) {
        queue.agent(5, presence, TestQueue.GROUP);
        queue.waiting();
        assertThat(queue.assignNext()).isEmpty();
    }

    @Test
    void whoeverHasNotBeenHeardOfForTheGracePeriodGetsNobody() {
        queue.agent(5);
        queue.clock.move(Duration.ofSeconds(95));
        queue.waiting();
        assertThat(queue.assignNext()).isEmpty();
    }

    @Test
    void aGroupWithoutAFreeAgentDoesNotHoldUpTheOthers() {
        queue.waiting(2);
        queue.agent(5, Presence.READY, 2);
        queue.clock.move(Duration.ofSeconds(1));
        var other = queue.handovers.enqueue(4711, 2, 0, null);
        assertThat(queue.assignAll()).containsExactly(other.id());
    }

    @Test
    void aFullAgentGetsNobodyUntilATalkIsClosed() {
        var agent = queue.agent(2);
        var served = List.of(queue.served(agent), queue.served(agent));
        var waiting = queue.waiting();
        assertThat(queue.assignNext()).isEmpty();
        queue.handovers.close(served.getFirst().id(), "AGENT");
        assertThat(queue.assignAll()).containsExactly(waiting.id());
        assertThat(queue.active(agent)).isEqualTo(2);
    }
}
