package io.zhike.ticket.search;

import io.zhike.shared.problem.ProblemException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Where the last page ended; what is new since then does not push anything onto the next one. */
public record Cursor(long micros, long id) {

    public static Cursor of(Instant time, long id) {
        return new Cursor(
                Math.addExact(Math.multiplyExact(time.getEpochSecond(), 1_000_000L), time.getNano() / 1000), id);
    }

    /** @throws ProblemException for what was not written by {@link #toString} */
    public static @Nullable Cursor parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.matches("[0-9]{1,16}-[0-9]{1,18}")) {
            throw ProblemException.invalid("cursor", "invalid");
        }
        var parts = text.split("-", 2);
        return new Cursor(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    public OffsetDateTime time() {
        return Instant.ofEpochSecond(micros / 1_000_000L, micros % 1_000_000L * 1000)
                .atOffset(ZoneOffset.UTC);
    }

    @Override
    public String toString() {
        return micros + "-" + id;
    }
}
