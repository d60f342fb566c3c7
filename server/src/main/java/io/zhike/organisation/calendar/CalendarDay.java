package io.zhike.organisation.calendar;

import java.time.LocalDate;

/** A day that differs from the weekly hours. */
record CalendarDay(LocalDate day, DayKind kind, String name) {}
