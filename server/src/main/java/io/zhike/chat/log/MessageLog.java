package io.zhike.chat.log;

import io.zhike.shared.problem.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Appends messages. The future completes after the commit: what it answered survives a crash of this process, of the
 * database and of the machine. Messages of one conversation are numbered in the order in which they are given.
 */
@Component
public class MessageLog implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MessageLog.class);
    /** Two writers keep the disk busy while the other one prepares its batch; more only make smaller groups. */
    private static final int WRITERS = 2;

    private final List<LogWriter> writers;
    private final ObjectProvider<MessageListener> listeners;
    private volatile List<Thread> threads = List.of();

    MessageLog(DataSource dataSource, Clock clock, ObjectProvider<MessageListener> listeners) {
        this.listeners = listeners;
        var store = new LogStore(dataSource);
        this.writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> new LogWriter(store, clock, this::announce))
                .toList();
    }

    /**
     * @throws ProblemException 503 {@code busy} when more is waiting than can be written in reasonable time
     */
    public CompletableFuture<Appended> append(NewMessage message) {
        var future = new CompletableFuture<Appended>();
        offer(new PendingAppend(message, null, future));
        return future;
    }

    /**
     * As {@link #append(NewMessage)}, with a word to the writer: it comes before anybody hears of a later message of the
     * same conversation, which a future that is asked too late cannot promise.
     *
     * @param origin handed to the listeners, so that they can leave out whoever wrote the message
     * @param done must be quick; gets the result or the reason of the failure
     */
    public void append(
            NewMessage message,
            Object origin,
            BiConsumer<? super @Nullable Appended, ? super @Nullable Throwable> done) {
        var future = new CompletableFuture<Appended>();
        future.whenComplete(done);
        offer(new PendingAppend(message, origin, future));
    }

    private void offer(PendingAppend pending) {
        // All messages of a conversation go through the same writer: that keeps their order.
        var writer = writers.get((int) Math.floorMod(pending.message().conversation(), (long) WRITERS));
        if (!writer.offer(pending)) {
            throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "busy");
        }
    }

    private void announce(StoredMessage message, @Nullable Object origin) {
        listeners.forEach(listener -> {
            try {
                listener.appended(message, origin);
            } catch (RuntimeException e) {
                log.error("A listener failed on a message that is stored", e);
            }
        });
    }

    @Override
    public void start() {
        threads = IntStream.range(0, WRITERS)
                .mapToObj(i ->
                        Thread.ofPlatform().name("message-log-" + i).daemon().start(writers.get(i)))
                .toList();
    }

    @Override
    public void stop() {
        threads.forEach(Thread::interrupt);
        threads = List.of();
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }
}
