package io.zhike.bot.figures;

import io.zhike.chat.ChatProperties;
import io.zhike.shared.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The days that figures are asked for, in the service's time zone. */
@Component
class FigurePeriods {

    private static final int LONGEST = 800;

    private final ZoneId zone;
    private final Clock clock;

    FigurePeriods(ChatProperties chat, Clock clock) {
        this.zone = chat.zone();
        this.clock = clock;
    }

    ZoneId zone() {
        return zone;
    }

    /**
     * The last 30 days if nothing is given.
     *
     * @throws ProblemException 422 if it ends before it begins, or has more than 800 days
     */
    Period of(@Nullable LocalDate from, @Nullable LocalDate to) {
        var last = to == null ? LocalDate.now(clock.withZone(zone)) : to;
        var first = from == null ? last.minusDays(29) : from;
        if (first.isAfter(last)) {
            throw ProblemException.invalid("from", "after-end");
        }
        if (ChronoUnit.DAYS.between(first, last) > LONGEST) {
            throw ProblemException.invalid("from", "too-long");
        }
        return new Period(first, last);
    }

    /** Both days count. */
    record Period(LocalDate from, LocalDate to) {

        Instant start(ZoneId zone) {
            return from.atStartOfDay(zone).toInstant();
        }

        Instant end(ZoneId zone) {
            return to.plusDays(1).atStartOfDay(zone).toInstant();
        }
    }
}
