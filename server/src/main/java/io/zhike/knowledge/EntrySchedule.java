package io.zhike.knowledge;

import io.zhike.shared.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Entries that appear or go by themselves. Every node looks; a row's lock sees to it that each is done once. */
@Component
class EntrySchedule {

    private static final Logger log = LoggerFactory.getLogger(EntrySchedule.class);

    private final JdbcClient jdbc;
    private final EntryWriter writer;
    private final TransactionTemplate transaction;
    private final Clock clock;

    EntrySchedule(
            JdbcClient jdbc,
            EntryStore entries,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.writer = new EntryWriter(entries, events);
        this.transaction = transaction;
        this.clock = clock;
    }

    void set(EntryId id, @Nullable Instant publishAt, @Nullable Instant retireAt) {
        jdbc.sql("""
                        UPDATE knowledge_entry
                        SET publish_at = ?::timestamptz, retire_at = ?::timestamptz, version = version + 1,
                            origin = 'EDITOR'
                        WHERE id = ?
                        """)
                .param(publishAt == null ? null : publishAt.atOffset(ZoneOffset.UTC))
                .param(retireAt == null ? null : retireAt.atOffset(ZoneOffset.UTC))
                .param(id.value())
                .update();
    }

    /** Null members of the result stand for nothing planned. */
    Optional<Plan> of(EntryId id) {
        return jdbc.sql("SELECT publish_at, retire_at FROM knowledge_entry WHERE id = ?")
                .param(id.value())
                .query((row, n) -> {
                    var publish = row.getTimestamp("publish_at");
                    var retire = row.getTimestamp("retire_at");
                    return new Plan(
                            publish == null ? null : publish.toInstant(), retire == null ? null : retire.toInstant());
                })
                .optional();
    }

    @Scheduled(fixedDelay = 3000)
    void tick() {
        transaction.executeWithoutResult(status -> {
            publishing().forEach(id -> bring(id, EntryStatus.PUBLISHED, Act.PUBLISHED));
            retiring().forEach(id -> bring(id, EntryStatus.RETIRED, Act.RETIRED));
        });
    }

    private void bring(EntryId id, EntryStatus status, Act act) {
        writer.status(id, status, Change.system(act));
        log.info("Entry {} is {} as planned", id.value(), status);
    }

    private List<EntryId> publishing() {
        return due("SELECT id FROM knowledge_entry WHERE publish_at <= ?::timestamptz AND status <> 'PUBLISHED'");
    }

    private List<EntryId> retiring() {
        return due("SELECT id FROM knowledge_entry WHERE retire_at <= ?::timestamptz AND status <> 'RETIRED'");
    }

    private List<EntryId> due(String sql) {
        return jdbc.sql(sql + " ORDER BY id FOR UPDATE SKIP LOCKED")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new EntryId(row.getLong("id")))
                .list();
    }

    static void demandSense(Entry entry, @Nullable Instant publishAt, @Nullable Instant retireAt, Instant now) {
        if (publishAt != null && entry.status() == EntryStatus.PUBLISHED) {
            throw ProblemException.invalid("publishAt", "published-already");
        }
        if (publishAt != null && publishAt.isBefore(now)) {
            throw ProblemException.invalid("publishAt", "past");
        }
        if (retireAt != null && retireAt.isBefore(publishAt == null ? now : publishAt)) {
            throw ProblemException.invalid("retireAt", publishAt == null ? "past" : "before-publishing");
        }
    }

    record Plan(@Nullable Instant publishAt, @Nullable Instant retireAt) {}
}
