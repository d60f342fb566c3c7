package io.zhike.organisation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("S8")
class WorkingTimeTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final WorkingHoursProperties OFFICE = new WorkingHoursProperties(
            ZONE,
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            List.of("08:30-12:00", "13:30-17:30"));

    /** National Day 2026: 1 to 7 October off, Saturday the 10th worked. */
    private final WorkingTime time = new WorkingTime(
            OFFICE,
            Map.of(
                    LocalDate.parse("2026-10-01"), DayKind.HOLIDAY,
                    LocalDate.parse("2026-10-02"), DayKind.HOLIDAY,
                    LocalDate.parse("2026-10-10"), DayKind.WORKDAY));

    @ParameterizedTest
    @CsvSource({
        // within a span, over noon, over night, over a weekend
        "2026-11-23T09:00, 60, 2026-11-23T10:00",
        "2026-11-23T11:30, 60, 2026-11-23T14:00",
        "2026-11-23T17:00, 60, 2026-11-24T09:00",
        "2026-11-27T17:00, 60, 2026-11-30T09:00",
        // asked at night, on Sunday, and at the very end of a day
        "2026-11-23T03:00, 225, 2026-11-23T13:45",
        "2026-11-22T12:00, 450, 2026-11-23T17:30",
        "2026-11-23T17:30, 1, 2026-11-24T08:31",
        // over the holiday; the Saturday worked instead counts
        "2026-09-30T17:00, 60, 2026-10-05T09:00",
        "2026-10-09T17:00, 60, 2026-10-10T09:00"
    })
    void promisedTimeRunsInWorkingHoursOnly(LocalDateTime start, long minutes, LocalDateTime due) {
        assertThat(time.after(at(start), minutes)).isEqualTo(at(due));
        assertThat(time.minutesBetween(at(start), at(due))).isEqualTo(minutes);
    }

    @Test
    void minutesBetweenAreNegativeBackwards() {
        var monday = at(LocalDateTime.parse("2026-11-23T09:00"));
        var tuesday = at(LocalDateTime.parse("2026-11-24T09:00"));

        assertThat(time.minutesBetween(tuesday, monday)).isEqualTo(-450);
    }

    @Test
    void aCalendarWithoutWorkingTimeSaysSo() {
        var never = new WorkingTime(new WorkingHoursProperties(ZONE, Set.of(), List.of("09:00-17:00")), Map.of());

        assertThatThrownBy(() -> never.after(Instant.EPOCH, 1)).isInstanceOf(IllegalStateException.class);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
