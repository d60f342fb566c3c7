package io.zhike.chat.log;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** A writer on a thread of its own; whatever is given before {@link #start} is written as one group. */
final class TestWriter implements AutoCloseable {

    /** What listeners heard, in that order. */
    final List<StoredMessage> announced = Collections.synchronizedList(new ArrayList<>());

    private final LogWriter writer;
    private final Thread thread;

    TestWriter(DataSource database) {
        this.writer =
                new LogWriter(new LogStore(database), Clock.systemUTC(), (message, origin) -> announced.add(message));
        this.thread = Thread.ofPlatform().daemon().unstarted(writer);
    }

    CompletableFuture<Appended> give(NewMessage message) {
        var pending = new PendingAppend(message, null, new CompletableFuture<>());
        writer.offer(pending);
        return pending.future();
    }

    List<CompletableFuture<Appended>> give(List<NewMessage> messages) {
        return messages.stream().map(this::give).toList();
    }

    TestWriter start() {
        thread.start();
        return this;
    }

    static int seq(CompletableFuture<Appended> future) {
        return appended(future).message().seq();
    }

    static Appended appended(CompletableFuture<Appended> future) {
        return future.orTimeout(60, TimeUnit.SECONDS).join();
    }

    static void awaitAll(List<CompletableFuture<Appended>> futures) {
        await().atMost(Duration.ofSeconds(60)).until(() -> futures.stream().allMatch(CompletableFuture::isDone));
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
