package io.zhike.organisation.calendar;

import io.zhike.organisation.calendar.WorkingHoursProperties.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts working time: weekly hours, less holidays, plus days worked instead. Never changes. */
public final class WorkingTime {

    /** A calendar that never opens must not be searched for ever. */
    private static final int MOST_DAYS = 3660;

    private final WorkingHoursProperties hours;
    private final List<Span> spans;
    private final Map<LocalDate, DayKind> exceptions;

    WorkingTime(WorkingHoursProperties hours, Map<LocalDate, DayKind> exceptions) {
        this.hours = hours;
        this.spans = hours.parsed();
        this.exceptions = Map.copyOf(exceptions);
    }

    /**
     * The moment at which so much working time has passed.
     *
     * @param minutes 0 or more
     * @throws IllegalStateException when there are not so many working minutes in the next ten years
     */
    public Instant after(Instant start, long minutes) {
        var left = Duration.ofMinutes(minutes);
        for (var period : (Iterable<Period>) from(start)::iterator) {
            if (period.length().compareTo(left) >= 0) {
                return period.from().plus(left);
            }
            left = left.minus(period.length());
        }
        throw new IllegalStateException("The calendar has no working time");
    }

    /** Working minutes from one moment to another, rounded down; negative when the second comes first. */
    public long minutesBetween(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return -minutesBetween(to, from);
        }
        return from(from)
                .takeWhile(period -> period.from().isBefore(to))
                .map(period -> period.until(to).length())
                .reduce(Duration.ZERO, Duration::plus)
                .toMinutes();
    }

    public boolean worksOn(LocalDate day) {
        var kind = exceptions.get(day);
        return kind == null ? hours.days().contains(day.getDayOfWeek()) : kind == DayKind.WORKDAY;
    }

    private Stream<Period> from(Instant start) {
        var first = start.atZone(hours.zone()).toLocalDate();
        return IntStream.range(0, MOST_DAYS)
                .mapToObj(first::plusDays)
                .filter(this::worksOn)
                .flatMap(day -> spans.stream().map(span -> period(day, span)))
                .filter(period -> period.to().isAfter(start))
                .map(period -> period.from().isBefore(start) ? new Period(start, period.to()) : period);
    }

    private Period period(LocalDate day, Span span) {
        return new Period(
                ZonedDateTime.of(day, span.from(), hours.zone()).toInstant(),
                ZonedDateTime.of(day, span.to(), hours.zone()).toInstant());
    }

    private record Period(Instant from, Instant to) {

        Duration length() {
            return Duration.between(from, to);
        }

        Period until(Instant end) {
            return to.isAfter(end) ? new Period(from, end) : this;
        }
    }
}
