package io.zhike.appointment.slot;

import io.zhike.organisation.calendar.WorkingTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The weekly slots of a plan on the days of the working calendar. Never changes. */
record Timetable(Plan plan, WorkingTime calendar, ZoneId zone) {

    /** Everything that can still be booked, soonest first, full or not. */
    List<Slot> open(Instant now) {
        var today = now.atZone(zone).toLocalDate();
        return IntStream.rangeClosed(0, plan.daysAhead())
                .mapToObj(today::plusDays)
                .flatMap(this::on)
                .filter(slot -> !isPast(slot.startsAt(), now))
                .toList();
    }

    /** The slot that begins then, open or not. */
    Optional<Slot> at(Instant startsAt, Instant now) {
        var day = startsAt.atZone(zone).toLocalDate();
        return day.isAfter(now.atZone(zone).toLocalDate().plusDays(plan.daysAhead()))
                ? Optional.empty()
                : on(day).filter(slot -> slot.startsAt().equals(startsAt)).findFirst();
    }

    boolean isPast(Instant startsAt, Instant now) {
        return startsAt.isBefore(now.plus(Duration.ofMinutes(plan.noticeMinutes())));
    }

    private Stream<Slot> on(LocalDate day) {
        return calendar.worksOn(day)
                ? week(day.getDayOfWeek())
                        .filter(slot -> slot.capacity() > 0)
                        .map(slot -> new Slot(
                                plan.product(),
                                day.atTime(slot.starts()).atZone(zone).toInstant(),
                                day.atTime(slot.ends()).atZone(zone).toInstant(),
                                slot.capacity()))
                : Stream.empty();
    }

    /** A Saturday worked instead of another day has no slots of its own as a rule: it is like a Monday then. */
    private Stream<WeeklySlot> week(DayOfWeek day) {
        return of(day).isEmpty() ? of(DayOfWeek.MONDAY).stream() : of(day).stream();
    }

    private List<WeeklySlot> of(DayOfWeek day) {
        return plan.week().stream()
                .filter(slot -> slot.weekday() == day.getValue())
                .toList();
    }
}
