package io.zhike.chat.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.zhike.account.Role;
import io.zhike.account.SignedIn;
import io.zhike.audit.AuditLog;
import io.zhike.chat.hours.WorkingHours;
import io.zhike.chat.talk.Party;
import io.zhike.shared.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many routers and many hands at once, as with several nodes: nobody gets too many, nobody is given twice. */
@Tag("C6")
@Tag("C7")
class RushTests {

    private static final int THREADS = 8;
    private static final int AGENTS = 50;
    private static final int PLACES = 4;

    private final AtomicInteger rounds = new AtomicInteger();
    private final TestQueue queue = new TestQueue();
    private final List<Long> agents =
            IntStream.range(0, AGENTS).mapToObj(n -> queue.agent(PLACES)).toList();

    @Test
    void manyRoutersFillEveryPlaceOnce() throws Exception {
        IntStream.range(0, 300).forEach(n -> queue.waiting());
        var given = Collections.synchronizedList(new ArrayList<Long>());
        together(() -> {
            while (thereIsRoom()) {
                queue.assignNext().ifPresent(assignment -> given.add(assignment.handoverId()));
            }
            return null;
        });
        assertThat(given).hasSize(AGENTS * PLACES).doesNotHaveDuplicates();
        assertThat(agents).allMatch(agent -> queue.active(agent) == PLACES);
        assertThat(queue.assignNext()).isEmpty();
    }

    @Test
    void routersAndHandsTogetherNeverFillMoreThanThePlaces() throws Exception {
        var waiting =
                IntStream.range(0, 300).mapToObj(n -> queue.waiting().id()).toList();
        var desk = desk();
        var taken = Collections.synchronizedList(new ArrayList<Long>());
        together(() -> {
            while (thereIsRoom()) {
                queue.assignNext().ifPresent(assignment -> taken.add(assignment.handoverId()));
                accept(desk, waiting.get(ThreadLocalRandom.current().nextInt(waiting.size())))
                        .ifPresent(taken::add);
            }
            return null;
        });
        assertThat(taken).hasSize(AGENTS * PLACES).doesNotHaveDuplicates();
        assertThat(agents).allMatch(agent -> queue.active(agent) == PLACES);
    }

    /** Fails instead of trying for ever when the last places are not filled. */
    private boolean thereIsRoom() {
        assertThat(rounds.incrementAndGet()).isLessThan(20_000);
        return queue.count("ACTIVE") < AGENTS * PLACES;
    }

    private Optional<Long> accept(DeskService desk, long handover) {
        var agent = agents.get(ThreadLocalRandom.current().nextInt(AGENTS));
        try {
            var user = new SignedIn(agent, "agent" + agent, Set.of(Role.AGENT));
            return Optional.of(desk.accept(new Party.Member(user), handover).id());
        } catch (ProblemException e) {
            assertThat(e.slug()).isIn("already-taken", "at-capacity");
            return Optional.empty();
        }
    }

    private DeskService desk() {
        return new DeskService(
                queue.handovers,
                queue.agents,
                queue.groups,
                mock(WorkingHours.class),
                mock(HandoverEvents.class),
                mock(Dispatcher.class),
                mock(Leases.class),
                mock(LeftMessages.class),
                mock(AuditLog.class),
                queue.transaction);
    }

    @Test
    void howeverOftenSomebodyAsksThereIsOnePlaceInTheQueue() throws Exception {
        var places = Collections.synchronizedSet(new java.util.HashSet<Long>());
        together(() ->
                places.add(queue.handovers.enqueue(1, TestQueue.GROUP, 0, null).id()));
        assertThat(places).hasSize(1);
        assertThat(queue.count("WAITING")).isEqualTo(1);
    }

    private static void together(Callable<?> work) throws Exception {
        try (var executor = Executors.newFixedThreadPool(THREADS)) {
            for (var done : executor.invokeAll(Collections.nCopies(THREADS, work))) {
                done.get();
            }
        }
    }
}
