package io.zhike.chat.hours;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When a group is open.
 *
 * @param always round the clock; the spans are then ignored
 */
public record OpeningHours(boolean always, List<Span> spans) {

    /** From (inclusive) to (exclusive) on one day of the week. */
    public record Span(DayOfWeek day, LocalTime from, LocalTime to) {

        private boolean contains(ZonedDateTime time) {
            var at = time.toLocalTime();
            return time.getDayOfWeek() == day && !at.isBefore(from) && at.isBefore(to);
        }

        private ZonedDateTime nextStart(ZonedDateTime after) {
            var days = Math.floorMod(day.getValue() - after.getDayOfWeek().getValue(), 7);
            var start = after.toLocalDate().plusDays(days).atTime(from).atZone(after.getZone());
            return start.isAfter(after) ? start : start.plusWeeks(1);
        }
    }

    public boolean isOpen(ZonedDateTime at) {
        return always || spans.stream().anyMatch(span -> span.contains(at));
    }

    /** When it opens next; empty while it is open, and for a group that never opens. */
    public Optional<ZonedDateTime> opensNext(ZonedDateTime at) {
        if (isOpen(at)) {
            return Optional.empty();
        }
        return spans.stream().map(span -> span.nextStart(at)).min(Comparator.naturalOrder());
    }

    /** Monday to Friday, 8:30–12:00 and 13:30–17:30. */
    public static List<Span> officeHours() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(DayOfWeek::of)
                .<Span>mapMulti((day, spans) -> {
                    spans.accept(new Span(day, LocalTime.of(8, 30), LocalTime.of(12, 0)));
                    spans.accept(new Span(day, LocalTime.of(13, 30), LocalTime.of(17, 30)));
                })
                .toList();
    }
}
