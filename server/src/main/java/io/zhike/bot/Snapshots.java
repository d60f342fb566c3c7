package io.zhike.bot;

import io.zhike.knowledge.Entry;
import io.zhike.knowledge.KnowledgeEntries;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the {@link Snapshot} up to date: at once when this node changes knowledge, within two seconds when another node
 * does. One thread builds; readers never wait.
 */
@Component
@Order(20)
class Snapshots implements ApplicationRunner, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Snapshots.class);

    private final KnowledgeEntries knowledge;
    private final SmallTalkStore smallTalk;
    private final Vectors vectors;
    private final ExecutorService builder = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .daemon()
            .name("robot-snapshot")
            .priority(Thread.MIN_PRIORITY)
            .factory());
    private volatile Snapshot current = Snapshot.EMPTY;
    private volatile boolean started;

    Snapshots(KnowledgeEntries knowledge, SmallTalkStore smallTalk, Vectors vectors) {
        this.knowledge = knowledge;
        this.smallTalk = smallTalk;
        this.vectors = vectors;
    }

    Snapshot current() {
        return current;
    }

    /** After the imports: knows everything by words before the first question, by meaning soon after. */
    @Override
    public void run(ApplicationArguments arguments) {
        refresh();
        started = true;
    }

    @Scheduled(fixedDelay = 2000)
    void follow() {
        if (started) {
            builder.execute(this::refresh);
        }
    }

    /** Builds a new snapshot if anything changed since the current one. */
    synchronized void refresh() {
        long knowledgeRevision = knowledge.revision();
        long talkRevision = smallTalk.revision();
        var old = current;
        if (old.knowledgeRevision() == knowledgeRevision && old.smallTalkRevision() == talkRevision) {
            return;
        }
        var entries = knowledge.published();
        var talk = smallTalk.active();
        var texts = Snapshot.texts(entries, talk);
        var known = vectors.known(texts);
        current = Snapshot.of(knowledgeRevision, talkRevision, entries, talk, known);
        if (known.keySet().containsAll(texts)) {
            tell(current);
        } else {
            builder.execute(() -> complete(knowledgeRevision, talkRevision, entries, talk));
        }
    }

    /** Computes the missing vectors; the robot answers by words meanwhile. */
    private synchronized void complete(
            long knowledgeRevision, long talkRevision, List<Entry> entries, List<SmallTalk> talk) {
        if (current.knowledgeRevision() != knowledgeRevision || current.smallTalkRevision() != talkRevision) {
            return;
        }
        var all = vectors.complete(Snapshot.texts(entries, talk));
        current = Snapshot.of(knowledgeRevision, talkRevision, entries, talk, all);
        tell(current);
    }

    private static void tell(Snapshot snapshot) {
        log.info(
                "The robot knows {} entries and {} kinds of small talk, {}",
                snapshot.entries().size(),
                snapshot.smallTalk().size(),
                snapshot.complete() ? "by words and meaning" : "by words only for now");
    }

    @Override
    public void destroy() {
        builder.shutdownNow();
    }
}
