package io.zhike.knowledge;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Publishes what is due, unless answers would get worse: then the entry is held, with what would get worse, until an
 * editor decides. Retiring is not held: what had a last day must not be told after it.
 */
@Component
class PlannedPublication implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(PlannedPublication.class);

    private final JdbcClient jdbc;
    private final EntryStore entries;
    private final EntryVersions versions;
    private final EntryWriter writer;
    private final TrialGate gate;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("planned-publication").factory());
    private final AtomicBoolean busy = new AtomicBoolean();

    PlannedPublication(
            JdbcClient jdbc,
            EntryStore entries,
            EntryVersions versions,
            TrialGate gate,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JsonMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.versions = versions;
        this.writer = new EntryWriter(entries, events);
        this.gate = gate;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /** All scheduled tasks share a thread; a trial takes seconds and has one of its own. */
    void tick() {
        if (busy.compareAndSet(false, true)) {
            worker.execute(() -> {
                try {
                    transaction.executeWithoutResult(status -> publish(due()));
                } catch (RuntimeException e) {
                    log.warn("Planned publication will be tried again", e);
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

    /** One trial for all; only when that goes wrong each is tried by itself. */
    private void publish(List<Entry> due) {
        if (due.isEmpty()) {
            return;
        }
        var together = gate.tryOut(due);
        for (var entry : due) {
            var fine = together.worse().isEmpty();
            var outcome = fine || due.size() == 1 ? together : gate.tryOut(List.of(entry));
            if (outcome.worse().isEmpty()) {
                writer.status(entry.id(), EntryStatus.PUBLISHED, Change.system(Act.PUBLISHED));
                log.info("Entry {} is published as planned", entry.id().value());
            } else {
                hold(entry.id(), outcome);
            }
        }
    }

    private void hold(EntryId id, TrialOutcome outcome) {
        jdbc.sql("""
                        UPDATE knowledge_entry
                        SET publish_at = NULL, held_at = ?::timestamptz, held = ?::jsonb, version = version + 1
                        WHERE id = ?
                        """)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(json.writeValueAsString(outcome))
                .param(id.value())
                .update();
        versions.keep(id.value(), Change.system(Act.HELD));
        log.info(
                "Entry {} is held: {} questions would get worse",
                id.value(),
                outcome.worse().size());
    }

    /** As they would be; until the end of the transaction no other node takes them. */
    private List<Entry> due() {
        return jdbc
                .sql("""
                        SELECT id FROM knowledge_entry WHERE publish_at <= ?::timestamptz AND status <> 'PUBLISHED'
                        ORDER BY id FOR UPDATE SKIP LOCKED
                        """)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> entries.find(new EntryId(row.getLong("id"))))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .map(entry ->
                        new Entry(entry.id(), entry.code(), entry.content(), EntryStatus.PUBLISHED, entry.version()))
                .toList();
    }
}
