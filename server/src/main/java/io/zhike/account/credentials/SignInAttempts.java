package io.zhike.account.credentials;

import io.zhike.shared.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/**
 * Lock-out after failures in a row: 1 minute, then 2, 4 … up to 60, per account and per network address. Every
 * attempt is counted as a failure before the password is looked at, and taken back when it was right: a thousand
 * guesses at the same moment are a thousand failures, not one.
 */
@Repository
class SignInAttempts {

    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final AccountProperties.SignIns limits;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, AccountProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.limits = properties.signIn();
        this.clock = clock;
    }

    /** A name that nobody has is locked out like any other, so a lock-out tells nothing. */
    static String subjectOf(String unknownLogin) {
        try {
            var plain = unknownLogin.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            var hash = MessageDigest.getInstance("SHA-256").digest(plain);
            return "unknown:" + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static String subjectOf(long account) {
        return "account:" + account;
    }

    /** @throws ProblemException {@code locked-out} */
    void begin(String subject, String address) {
        count("address:" + address, limits.perAddress());
        count(subject, limits.perAccount());
    }

    void succeeded(String subject, String address) {
        forget(subject);
        jdbc.sql(
                        "UPDATE sign_in_attempt SET failures = greatest(failures - 1, 0), locked_until = NULL WHERE subject = ?")
                .param("address:" + address)
                .update();
    }

    void forget(String subject) {
        jdbc.sql("DELETE FROM sign_in_attempt WHERE subject = ?").param(subject).update();
    }

    private void count(String subject, int allowed) {
        var now = clock.instant();
        var counted = jdbc.sql("""
                        INSERT INTO sign_in_attempt AS a (subject, failures, last_at) VALUES (:subject, 1, :now)
                        ON CONFLICT (subject) DO UPDATE SET
                            failures = CASE WHEN a.last_at < :forgotten THEN 1 ELSE a.failures + 1 END,
                            last_at = :now,
                            locked_until = CASE WHEN a.last_at >= :forgotten AND a.failures + 1 >= :allowed
                                THEN CAST(:now AS timestamptz) + interval '1 minute'
                                     * least(60, power(2, least(a.failures + 1 - :allowed, 6)))
                                END
                        WHERE a.locked_until IS NULL OR a.locked_until <= :now
                        """)
                .param("subject", subject)
                .param("now", utc(now))
                .param("forgotten", utc(now.minus(FORGOTTEN)))
                .param("allowed", allowed)
                .update();
        if (counted == 0) {
            refuse(subject, now);
        }
    }

    private void refuse(String subject, Instant now) {
        var until = jdbc.sql("SELECT locked_until FROM sign_in_attempt WHERE subject = ? AND locked_until IS NOT NULL")
                .param(subject)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(now);
        var seconds = Math.max(1, Duration.between(now, until).plusMillis(999).toSeconds());
        throw new ProblemException(HttpStatus.TOO_MANY_REQUESTS, "locked-out", (seconds + 59) / 60)
                .with("retryAfterSeconds", seconds);
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT6M")
    void removeOldRows() {
        jdbc.sql("DELETE FROM sign_in_attempt WHERE last_at < ?")
                .param(utc(clock.instant().minus(FORGOTTEN)))
                .update();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
