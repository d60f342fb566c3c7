package io.zhike.ticket.question;

import io.zhike.storage.StoredFiles;
import io.zhike.ticket.thread.TicketFiles;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Deletes uploads that were never sent with a text and that no draft holds. One node at a time does it. */
@Component
class ForgottenUploads {

    static final Duration KEPT = Duration.ofDays(1);

    /** Chosen once; other jobs have other numbers. */
    private static final long LOCK = 7_421_002;

    private static final int BATCH = 500;

    private final StoredFiles files;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    ForgottenUploads(StoredFiles files, JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.files = files;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT7M")
    void look() {
        transaction.executeWithoutResult(holding -> {
            if (isMine()) {
                deleteOld();
            }
        });
    }

    private boolean isMine() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    private void deleteOld() {
        var before = clock.instant().minus(KEPT);
        while (files.forget(TicketFiles.UPLOADS, before, inDrafts(), BATCH) == BATCH) {
            Thread.yield();
        }
    }

    /** A draft may be gone on with at any time; its pictures stay with it. */
    private List<Long> inDrafts() {
        return jdbc.sql("""
                        SELECT (file ->> 'id')::bigint FROM ticket_draft
                        CROSS JOIN jsonb_path_query(content, '$.files[*]') AS file
                        """).query((row, n) -> row.getLong(1)).list();
    }
}
