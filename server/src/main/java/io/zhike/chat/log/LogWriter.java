package io.zhike.chat.log;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that takes whatever has come in while the last commit was under way and writes it in the next one: the
 * busier the system, the larger the groups, so that durability costs little for each message.
 */
final class LogWriter implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(LogWriter.class);
    private static final int MAX_BATCH = 512;
    private static final int MAX_WAITING = 50_000;
    private static final long GIVE_UP_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final String UNIQUE_VIOLATION = "23505";
    /**
     * After a batch of this size the next one starts no sooner than {@link #BUSY_GAP_NANOS} after it: a third less work for the
     * database and the disk under load, for a few milliseconds; whoever is alone never waits.
     */
    private static final int BUSY_BATCH = 8;

    private static final long BUSY_GAP_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final LogStore store;
    private final Clock clock;
    private final BiConsumer<StoredMessage, @Nullable Object> afterCommit;
    private final BlockingQueue<PendingAppend> waiting = new ArrayBlockingQueue<>(MAX_WAITING);

    LogWriter(LogStore store, Clock clock, BiConsumer<StoredMessage, @Nullable Object> afterCommit) {
        this.store = store;
        this.clock = clock;
        this.afterCommit = afterCommit;
    }

    /** False when too much is waiting already. */
    boolean offer(PendingAppend append) {
        return waiting.offer(append);
    }

    @Override
    public void run() {
        var batch = new ArrayList<PendingAppend>(MAX_BATCH);
        var earliest = System.nanoTime();
        while (!Thread.currentThread().isInterrupted()) {
            try {
                batch.add(waiting.take());
                LockSupport.parkNanos(earliest - System.nanoTime());
                waiting.drainTo(batch, MAX_BATCH - 1);
                earliest = System.nanoTime() + (batch.size() < BUSY_BATCH ? 0 : BUSY_GAP_NANOS);
                write(batch);
            } catch (InterruptedException e) {
                batch.forEach(pending -> pending.fail(e));
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                log.error("A batch of {} messages failed", batch.size(), e);
                batch.forEach(pending -> pending.fail(e));
            }
            batch.clear();
        }
    }

    private void write(List<PendingAppend> batch) throws InterruptedException {
        var byKey = new LinkedHashMap<LogStore.Key, List<PendingAppend>>(batch.size() * 2);
        for (var pending : batch) {
            byKey.computeIfAbsent(LogStore.Key.of(pending.message()), key -> new ArrayList<>(1))
                    .add(pending);
        }
        var distinct =
                byKey.values().stream().map(same -> same.getFirst().message()).toList();
        try {
            deliver(byKey, appendUntilSure(distinct));
        } catch (SQLException e) {
            if (distinct.size() == 1) {
                log.error("A message could not be stored", e);
                batch.forEach(pending -> pending.fail(e));
                return;
            }
            // One of them is bad; alone, it fails alone.
            for (var same : byKey.values()) {
                write(same);
            }
        }
    }

    /**
     * A broken connection leaves it open whether the batch was committed. Client ids make the answer simple: try again
     * until the database says what is in the log. What is found then may be of the attempt whose answer was lost, and
     * nobody has heard of it yet: it is told as new. Hearing of a message twice harms nobody, its number tells.
     */
    private Map<LogStore.Key, Appended> appendUntilSure(List<NewMessage> messages)
            throws SQLException, InterruptedException {
        var deadline = System.nanoTime() + GIVE_UP_NANOS;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var first = true;
        var lost = false;
        while (true) {
            try {
                var result = first ? appendFresh(messages, now) : store.appendOrFind(messages, now);
                return lost ? asNew(result) : result;
            } catch (SQLException e) {
                if (UNIQUE_VIOLATION.equals(e.getSQLState()) && first) {
                    first = false;
                    continue;
                }
                if (!isTransient(e) || System.nanoTime() > deadline) {
                    throw e;
                }
                log.warn("The database is away ({}); {} messages wait", e.getMessage(), messages.size());
                first = false;
                lost = true;
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    private static Map<LogStore.Key, Appended> asNew(Map<LogStore.Key, Appended> found) {
        var result = new LinkedHashMap<LogStore.Key, Appended>(found.size() * 2);
        found.forEach((key, appended) -> result.put(key, new Appended(appended.message(), false)));
        return result;
    }

    private Map<LogStore.Key, Appended> appendFresh(List<NewMessage> messages, Instant now) throws SQLException {
        var result = new LinkedHashMap<LogStore.Key, Appended>(messages.size() * 2);
        store.append(messages, now).forEach((key, message) -> result.put(key, new Appended(message, false)));
        return result;
    }

    private void deliver(Map<LogStore.Key, List<PendingAppend>> batch, Map<LogStore.Key, Appended> results) {
        // In the order in which they came in, which is the order of their numbers.
        batch.forEach((key, same) -> {
            var result = results.get(key);
            if (result == null) {
                same.forEach(pending -> pending.fail(new UnknownConversationException(key.conversation())));
                return;
            }
            same.forEach(pending -> pending.complete(result));
            if (!result.repeated()) {
                afterCommit.accept(result.message(), same.getFirst().origin());
            }
        });
    }

    /** Connection lost (08), server shutting down or starting (57P), out of resources (53), deadlock or conflict (40). */
    private static boolean isTransient(SQLException e) {
        var state = e.getSQLState();
        return e instanceof SQLTransientConnectionException
                || state != null
                        && (state.startsWith("08")
                                || state.startsWith("57P")
                                || state.startsWith("53")
                                || state.startsWith("40"));
    }
}
