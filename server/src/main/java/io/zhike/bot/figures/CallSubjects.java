package io.zhike.bot.figures;

import io.zhike.shared.database.Rows;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What requests for a human were about, by what the robot was asked before them. */
@Repository
class CallSubjects {

    /** Questions belong to requests of the half hour after them. */
    private static final Duration BEFORE = Duration.ofHours(1);

    private static final String UNKNOWN = "NONE";

    private final JdbcClient jdbc;

    CallSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The requests of a period that come after questions. Served by bot_question_asked_at. */
    List<Call> calls(Instant from, Instant until) {
        return jdbc.sql("""
                        SELECT handover_id AS id, max(product) AS product, max(version) AS version FROM bot_question
                        WHERE asked_at >= ?::timestamptz AND asked_at < ?::timestamptz AND handover_id IS NOT NULL
                        GROUP BY handover_id
                        """)
                .param(from.minus(BEFORE).atOffset(ZoneOffset.UTC))
                .param(until.atOffset(ZoneOffset.UTC))
                .query(Rows.of(Call.class))
                .list();
    }

    record Call(long id, @Nullable String product, @Nullable String version) {

        /** {@code NONE} stands for not known, null for anything. */
        boolean isAbout(@Nullable String wantedProduct, @Nullable String wantedVersion) {
            return fits(product, wantedProduct) && fits(version, wantedVersion);
        }

        private static boolean fits(@Nullable String value, @Nullable String wanted) {
            return wanted == null || Objects.requireNonNullElse(value, UNKNOWN).equals(wanted);
        }
    }

    /** Whether requests that came after no question are wanted too. */
    static boolean takesUnknown(@Nullable String product, @Nullable String version) {
        return (product == null || product.equals(UNKNOWN)) && (version == null || version.equals(UNKNOWN));
    }
}
