package io.zhike.organisation.calendar;

/** How a day differs from the weekly hours. */
public enum DayKind {
    /** Nobody works, whatever day of the week it is. */
    HOLIDAY,
    /** Worked instead of another day. */
    WORKDAY
}
