package io.zhike.appointment.slot;

import java.util.List;

/**
 * How appointments of a product line are offered.
 *
 * @param daysAhead how many days from today can be booked, 1 to 90
 * @param noticeMinutes how long before its beginning a slot closes, 0 to a week
 * @param members agents who serve this product line; none means every agent
 */
record Plan(String product, int daysAhead, int noticeMinutes, List<Long> members, List<WeeklySlot> week, int version) {}
