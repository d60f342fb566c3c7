package io.zhike.appointment.slot;

import io.zhike.organisation.calendar.WorkingCalendar;
import io.zhike.organisation.calendar.WorkingHoursProperties;
import io.zhike.shared.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The slots that are offered, and the places in them. */
@Service
public class Slots {

    private final Plans plans;
    private final WorkingCalendar calendar;
    private final WorkingHoursProperties hours;
    private final JdbcClient jdbc;
    private final Clock clock;

    Slots(Plans plans, WorkingCalendar calendar, WorkingHoursProperties hours, JdbcClient jdbc, Clock clock) {
        this.plans = plans;
        this.calendar = calendar;
        this.hours = hours;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a product line offers from now on, by day; nothing for one that there is not. */
    public List<SlotDay> offered(String product) {
        var open = plans.find(product).map(this::timetable).stream()
                .flatMap(timetable -> timetable.open(clock.instant()).stream())
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var taken = taken(product, open.getFirst().startsAt());
        return open.stream()
                .collect(Collectors.groupingBy(slot -> day(slot.startsAt()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new SlotDay(day.getKey(), free(day.getValue(), taken)))
                .toList();
    }

    /**
     * Holds a slot until the transaction ends, so that a place that is free now is free when it is booked. Everybody
     * who wants this slot takes the same row first and counts afterwards: the second one sees what the first one has
     * committed. Counting without the row would let two transactions both see the last place; a counter beside the
     * appointments would have to be kept in step with each cancellation.
     *
     * @return the slot, which may be full: see {@link #requirePlace}
     * @throws ProblemException {@code slot-past} or {@code slot-unavailable}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Slot hold(String product, Instant startsAt) {
        var now = clock.instant();
        var timetable = plans.find(product).map(this::timetable).orElseThrow(() -> refused("slot-unavailable"));
        if (timetable.isPast(startsAt, now)) {
            throw refused("slot-past");
        }
        var slot = timetable.at(startsAt, now).orElseThrow(() -> refused("slot-unavailable"));
        jdbc.sql("INSERT INTO appointment_slot (product, starts_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(product, utc(startsAt))
                .update();
        jdbc.sql("SELECT 1 FROM appointment_slot WHERE product = ? AND starts_at = ? FOR UPDATE")
                .params(product, utc(startsAt))
                .query(Integer.class)
                .single();
        return slot;
    }

    /** @throws ProblemException {@code slot-full} when no place of a slot that is held is left */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requirePlace(Slot held) {
        var taken = jdbc.sql("""
                        SELECT count(*) FROM appointment
                        WHERE product = ? AND starts_at = ? AND state <> 'CANCELLED'
                        """)
                .params(held.product(), utc(held.startsAt()))
                .query(Integer.class)
                .single();
        if (taken >= held.capacity()) {
            throw refused("slot-full");
        }
    }

    /** The time as people here are told it. */
    public LocalDateTime local(Instant time) {
        return LocalDateTime.ofInstant(time, hours.zone());
    }

    public LocalDate day(Instant time) {
        return local(time).toLocalDate();
    }

    /** The first moment of a day. */
    public Instant beginning(LocalDate day) {
        return day.atStartOfDay(hours.zone()).toInstant();
    }

    private Timetable timetable(Plan plan) {
        return new Timetable(plan, calendar.workingTime(), hours.zone());
    }

    private Map<Instant, Integer> taken(String product, Instant from) {
        var taken = new HashMap<Instant, Integer>();
        jdbc.sql("""
                        SELECT starts_at, count(*) AS places FROM appointment
                        WHERE product = ? AND starts_at >= ? AND state <> 'CANCELLED' GROUP BY starts_at
                        """).params(product, utc(from)).query(row -> {
            taken.put(row.getTimestamp("starts_at").toInstant(), row.getInt("places"));
        });
        return taken;
    }

    private static List<FreeSlot> free(List<Slot> slots, Map<Instant, Integer> taken) {
        return slots.stream()
                .map(slot -> new FreeSlot(
                        slot.startsAt(),
                        slot.endsAt(),
                        Math.max(0, slot.capacity() - taken.getOrDefault(slot.startsAt(), 0))))
                .toList();
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static ProblemException refused(String slug) {
        return new ProblemException(HttpStatus.CONFLICT, slug);
    }
}
