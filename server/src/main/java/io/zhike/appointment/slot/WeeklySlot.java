package io.zhike.appointment.slot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;

/**
 * A time that is offered every week.
 *
 * @param weekday ISO, Monday is 1
 * @param capacity how many appointments at once; 0 closes it
 */
record WeeklySlot(
        @Min(1) @Max(7) int weekday,
        @NotNull LocalTime starts,
        @NotNull LocalTime ends,
        @Min(0) @Max(999) int capacity) {

    boolean overlaps(WeeklySlot other) {
        return weekday == other.weekday && starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }
}
