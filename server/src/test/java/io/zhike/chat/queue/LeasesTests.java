package io.zhike.chat.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.zhike.chat.talk.Attendance;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** Who is taken for gone, and what becomes of the customers. */
@Tag("C6")
class LeasesTests {

    private final TestQueue queue = new TestQueue();
    private final DeskConnections desks = mock(DeskConnections.class);
    private final Attendance attendance = mock(Attendance.class);
    private final HandoverEvents events = mock(HandoverEvents.class);
    private final Leases leases = newNode();

    private Leases newNode() {
        return new Leases(
                queue.agents,
                queue.handovers,
                queue.groups,
                desks,
                attendance,
                events,
                mock(Dispatcher.class),
                queue.properties,
                queue.clock);
    }

    @BeforeEach
    void nobodyIsConnected() {
        when(desks.agents()).thenReturn(Set.of());
        when(attendance.present()).thenReturn(Set.of());
        leases.tick();
    }

    /** Time passes as it does while the service runs: a look every few seconds. */
    private void pass(Duration time) {
        for (var left = time; left.isPositive(); left = left.minusSeconds(5)) {
            queue.clock.move(Duration.ofSeconds(5));
            leases.tick();
        }
    }

    @Test
    void anAgentWithoutNetworkKeepsTheCustomersForTheGracePeriodAndNoLonger() {
        var agent = queue.agent(5);
        var served = queue.served(agent);
        pass(Duration.ofSeconds(85));
        assertThat(status(served)).isEqualTo(HandoverStatus.ACTIVE);
        pass(Duration.ofSeconds(10));
        var returned = queue.handovers.get(served.id());
        assertThat(returned.status()).isEqualTo(HandoverStatus.WAITING);
        assertThat(returned.returned()).isTrue();
        assertThat(queue.agents.find(agent).orElseThrow().presence()).isEqualTo(Presence.OFFLINE);
    }

    @Test
    void whoeverIsConnectedKeepsEverything() {
        var agent = queue.agent(5);
        var served = queue.served(agent);
        when(desks.agents()).thenReturn(Set.of(agent));
        pass(Duration.ofMinutes(10));
        assertThat(status(served)).isEqualTo(HandoverStatus.ACTIVE);
    }

    @Test
    void afterARestartEverybodyHasAFullGracePeriod() {
        var agent = queue.agent(5);
        var served = queue.served(agent);
        queue.clock.move(Duration.ofHours(3));
        var restarted = newNode();
        restarted.tick();
        assertThat(status(served)).isEqualTo(HandoverStatus.ACTIVE);
        assertThat(queue.agents.find(agent).orElseThrow().presence()).isEqualTo(Presence.READY);
    }

    @Test
    void aNodeThatWasAwayItselfBlamesNobody() {
        var agent = queue.agent(5);
        var served = queue.served(agent);
        queue.clock.move(Duration.ofMinutes(20));
        leases.tick();
        assertThat(status(served)).isEqualTo(HandoverStatus.ACTIVE);
        pass(Duration.ofSeconds(95));
        assertThat(status(served)).isEqualTo(HandoverStatus.WAITING);
    }

    /** The node ends between signing the agent off and giving the customers back. */
    @Test
    void customersOfSomebodyWhoWasSignedOffJustBeforeACrashGoBackAfterIt() {
        var served = queue.served(queue.agent(5));
        queue.clock.move(Duration.ofSeconds(95));
        assertThat(queue.agents.expire()).hasSize(1);
        newNode().tick();
        assertThat(status(served)).isEqualTo(HandoverStatus.WAITING);
    }

    @Test
    void troubleWithOneCustomerLeavesNoOtherBehind() {
        var agent = queue.agent(5);
        var first = queue.served(agent);
        var second = queue.served(agent);
        doThrow(new DataAccessResourceFailureException("away"))
                .doNothing()
                .when(events)
                .returned(anyLong(), anyLong(), anyLong(), any());
        pass(Duration.ofSeconds(105));
        assertThat(status(first)).isEqualTo(HandoverStatus.WAITING);
        assertThat(status(second)).isEqualTo(HandoverStatus.WAITING);
    }

    @Test
    void aCustomerWhoIsAwayForLongLeavesAMessageInsteadOfAPlace() {
        var here = queue.waiting();
        var away = queue.waiting();
        when(attendance.present()).thenReturn(Set.of(here.conversationId()));
        pass(Duration.ofMinutes(14));
        assertThat(status(away)).isEqualTo(HandoverStatus.WAITING);
        pass(Duration.ofMinutes(2));
        assertThat(status(away)).isEqualTo(HandoverStatus.LEFT_MESSAGE);
        assertThat(status(here)).isEqualTo(HandoverStatus.WAITING);
    }

    private HandoverStatus status(Handover handover) {
        return queue.handovers.get(handover.id()).status();
    }
}
