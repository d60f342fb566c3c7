package io.zhike.account.credentials;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** The table of verification codes. */
@Repository
class CodeStore {

    static final Duration VALID = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofDays(2);
    private static final int TRIES = 5;

    private final JdbcClient jdbc;

    CodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two requests for one recipient or from one address wait for each other until the first has committed. */
    void lock(String recipient, String address) {
        // always the recipient first, so that two requests cannot wait for each other in a circle
        for (var key : List.of("recipient:" + recipient, "address:" + address)) {
            jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                    .param(key)
                    .query((row, n) -> true)
                    .single();
        }
    }

    /** When the last codes were sent to a recipient, newest first. */
    List<Instant> sentTo(String recipient, Instant since, int most) {
        return times("recipient", recipient, since, most);
    }

    /** When somebody at an address asked for the last codes, newest first. */
    List<Instant> askedFrom(String address, Instant since, int most) {
        return times("address", address, since, most);
    }

    void add(CodeTarget target, String address, CodeHash code, Instant now) {
        jdbc.sql("""
                        INSERT INTO verification_code
                            (purpose, channel, recipient, address, salt, hash, sent_at, expires_at)
                        VALUES (:purpose, :channel, :recipient, :address, :salt, :hash, :now, :expires)
                        """)
                .param("purpose", target.purpose().name())
                .param("channel", target.channel().name())
                .param("recipient", target.to())
                .param("address", address)
                .param("salt", code.salt())
                .param("hash", code.hash())
                .param("now", utc(now))
                .param("expires", utc(now.plus(VALID)))
                .update();
    }

    /**
     * The newest code for a target, if it may still be tried, with one try taken from it. A newer code makes older
     * ones worthless; taking the try first keeps many guesses at the same moment from counting as one.
     */
    Optional<StoredCode> take(CodeTarget target, Instant now) {
        // newest by verification_code_recipient_idx
        return jdbc.sql("""
                        UPDATE verification_code SET tries = tries + 1
                        WHERE id = (SELECT id FROM verification_code
                                    WHERE recipient = :recipient AND purpose = :purpose AND channel = :channel
                                    ORDER BY sent_at DESC, id DESC LIMIT 1)
                          AND tries < :tries AND used_at IS NULL AND expires_at > :now
                        RETURNING id, salt, hash
                        """)
                .param("recipient", target.to())
                .param("purpose", target.purpose().name())
                .param("channel", target.channel().name())
                .param("tries", TRIES)
                .param("now", utc(now))
                .query((row, n) ->
                        new StoredCode(row.getLong("id"), new CodeHash(row.getBytes("salt"), row.getBytes("hash"))))
                .optional();
    }

    /** A right code does not use up tries: what follows may still fail for another reason. */
    void giveBack(long id) {
        jdbc.sql("UPDATE verification_code SET tries = tries - 1 WHERE id = ?")
                .param(id)
                .update();
    }

    /** @return false when it was used meanwhile */
    boolean use(long id, Instant now) {
        return jdbc.sql("UPDATE verification_code SET used_at = ? WHERE id = ? AND used_at IS NULL")
                        .params(utc(now), id)
                        .update()
                == 1;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void removeOldRows() {
        jdbc.sql("DELETE FROM verification_code WHERE sent_at < now() - CAST(? AS interval)")
                .param(KEPT.toString())
                .update();
    }

    private List<Instant> times(String column, String value, Instant since, int most) {
        return jdbc.sql("SELECT sent_at FROM verification_code WHERE " + column
                        + " = ? AND sent_at > ? ORDER BY sent_at DESC LIMIT ?")
                .params(value, utc(since), most)
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    /** A code that may be tried. */
    record StoredCode(long id, CodeHash code) {}
}
