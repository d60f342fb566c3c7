package io.zhike.knowledge;

import io.zhike.account.AccountId;
import io.zhike.shared.database.Rows;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of knowledge_trial. */
@Repository
class TrialStore {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    TrialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String digest, TrialOutcome outcome, AccountId by, Instant now) {
        jdbc.sql("DELETE FROM knowledge_trial WHERE made_at < ?::timestamptz")
                .param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        INSERT INTO knowledge_trial (digest, cases, worse, made_by, made_at)
                        VALUES (?, ?, ?, ?, ?::timestamptz)
                        ON CONFLICT (digest) DO UPDATE SET cases = excluded.cases, worse = excluded.worse,
                            made_by = excluded.made_by, made_at = excluded.made_at
                        """)
                .param(digest)
                .param(outcome.cases())
                .param(outcome.worse().size())
                .param(by.value())
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Made> since(String digest, Instant oldest) {
        return jdbc.sql("SELECT cases, worse FROM knowledge_trial WHERE digest = ? AND made_at >= ?::timestamptz")
                .param(digest)
                .param(oldest.atOffset(ZoneOffset.UTC))
                .query(Rows.of(Made.class))
                .optional();
    }

    record Made(int cases, int worse) {}
}
