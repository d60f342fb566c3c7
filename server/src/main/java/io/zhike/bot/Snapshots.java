package io.zhike.bot;

import io.zhike.bot.source.RetrievalSource;
import io.zhike.bot.source.SourceChanged;
import io.zhike.chat.Answer.SourceKind;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the {@link Snapshot} up to date: at once when this node changes knowledge, within two seconds when another node
 * does. One thread builds; readers never wait.
 */
@Component
@Order(20)
class Snapshots implements ApplicationRunner, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Snapshots.class);

    /** Building the first snapshot takes some seconds; who asks meanwhile gets an answer late instead of a refusal. */
    private static final Duration STARTING = Duration.ofSeconds(20);

    private static final Duration STOPPING = Duration.ofSeconds(20);

    private final List<RetrievalSource> sources;
    private final SmallTalkStore smallTalk;
    private final Vectors vectors;
    private final ExecutorService builder = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .name("robot-snapshot")
            .priority(Thread.MIN_PRIORITY)
            .factory());
    private volatile Snapshot current = Snapshot.EMPTY;
    private final CountDownLatch started = new CountDownLatch(1);

    Snapshots(List<RetrievalSource> sources, SmallTalkStore smallTalk, Vectors vectors) {
        this.sources = sources;
        this.smallTalk = smallTalk;
        this.vectors = vectors;
    }

    /** Waits for the first one. */
    Snapshot current() {
        try {
            if (!started.await(STARTING.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("The robot is asked before it knows anything");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return current;
    }

    /** What is there now, be it nothing. */
    Snapshot latest() {
        return current;
    }

    /** After the imports: knows everything by words before the first question, by meaning soon after. */
    @Override
    public void run(ApplicationArguments arguments) {
        refresh();
        started.countDown();
    }

    @Scheduled(fixedDelay = 2000)
    void follow() {
        if (started.getCount() == 0) {
            builder.execute(this::refresh);
        }
    }

    /** This node changed something: nobody waits for the next look. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(SourceChanged changed) {
        follow();
    }

    /** Builds a new snapshot if anything changed since the current one. */
    synchronized void refresh() {
        var state = state();
        if (current.state().equals(state)) {
            return;
        }
        var documents =
                sources.stream().flatMap(source -> source.documents().stream()).toList();
        var draft = Snapshot.Draft.of(state, documents, smallTalk.active(), current);
        var texts = draft.texts();
        var known = vectors.known(texts);
        current = draft.ranked(known, current);
        if (known.keySet().containsAll(texts)) {
            tell(current);
        } else {
            builder.execute(() -> complete(draft));
        }
    }

    /** Read before what it describes: what changes in between is read again the next time. */
    private Snapshot.State state() {
        Map<SourceKind, Long> revisions = new EnumMap<>(SourceKind.class);
        sources.forEach(source -> revisions.merge(source.kind(), source.revision(), Long::sum));
        return new Snapshot.State(revisions, smallTalk.revision());
    }

    /** Computes the missing vectors; the robot answers by words meanwhile. */
    private synchronized void complete(Snapshot.Draft draft) {
        if (!current.state().equals(draft.state())) {
            return;
        }
        var all = vectors.complete(draft.texts());
        if (Thread.currentThread().isInterrupted()) {
            return;
        }
        current = draft.ranked(all, current);
        tell(current);
    }

    private static void tell(Snapshot snapshot) {
        log.info(
                "The robot knows {} documents and {} kinds of small talk, {}",
                snapshot.documents().size(),
                snapshot.smallTalk().size(),
                snapshot.complete() ? "by words and meaning" : "by words only for now");
    }

    /** Waits for the batch of vectors that is being computed: the model's native code must not outlive the JVM's exit. */
    @Override
    public void destroy() {
        builder.shutdownNow();
        try {
            if (!builder.awaitTermination(STOPPING.toSeconds(), TimeUnit.SECONDS)) {
                log.warn("The robot's builder does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
