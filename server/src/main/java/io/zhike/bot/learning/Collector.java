package io.zhike.bot.learning;

import io.zhike.bot.RobotTrials;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sorts what the robot did not do well into proposals, a few seconds after it happened, on one node at a time. */
@Component
class Collector implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Collector.class);
    /** Any constant number; nodes take turns on it. */
    private static final long LOCK = 0x6c6561726eL;

    private static final int BATCH = 500;
    private static final Duration ALL = Duration.ofDays(30);
    private static final Duration RECENT = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Aftermath aftermath;
    private final Proposals proposals;
    private final Cases cases;
    private final RobotTrials robot;
    private final AutoAccept rule;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .name("robot-learning")
            .priority(Thread.MIN_PRIORITY)
            .factory());
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean caughtUp;

    Collector(
            JdbcClient jdbc,
            Aftermath aftermath,
            Proposals proposals,
            Cases cases,
            RobotTrials robot,
            AutoAccept rule,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.aftermath = aftermath;
        this.proposals = proposals;
        this.cases = cases;
        this.robot = robot;
        this.rule = rule;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All scheduled tasks share a thread; what takes longer has one of its own. */
    @Scheduled(fixedDelay = 3000, initialDelay = 3000)
    void schedule() {
        if (busy.compareAndSet(false, true)) {
            worker.execute(() -> {
                try {
                    tick();
                } catch (RuntimeException e) {
                    log.warn("Learning will be tried again", e);
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }

    private void tick() {
        transaction.executeWithoutResult(status -> {
            if (isMyTurn()) {
                aftermath.note(clock.instant(), caughtUp ? RECENT : ALL);
                caughtUp = true;
                sort(cases.unsorted(BATCH));
            }
        });
        rule.apply();
    }

    private boolean isMyTurn() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    private void sort(List<Cases.Unsorted> unsorted) {
        if (unsorted.isEmpty()) {
            return;
        }
        var meanings =
                robot.meanings(unsorted.stream().map(Cases.Unsorted::text).toList());
        var known = proposals.clusters(robot);
        for (var one : unsorted) {
            var meaning = meanings.get(one.text());
            cases.assign(one.id(), meaning == null ? Cases.NOTHING_TO_LEARN : proposal(one, meaning, known));
        }
        log.info("Sorted {} questions; {} proposals are open", unsorted.size(), proposals.count(State.OPEN));
    }

    private long proposal(Cases.Unsorted one, float[] meaning, java.util.Map<Long, Cluster> known) {
        var found = Cluster.of(known.values(), meaning, one.product(), one.picked());
        var cluster = found.map(old -> old.with(meaning, one.product()))
                .orElseGet(() -> proposals.begin(one, meaning, robot.model(), clock.instant()));
        if (found.isPresent()) {
            proposals.grow(cluster);
        }
        known.put(cluster.id(), cluster);
        return cluster.id();
    }
}
