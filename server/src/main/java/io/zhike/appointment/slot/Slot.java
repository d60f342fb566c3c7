package io.zhike.appointment.slot;

import java.time.Instant;

/** A time of a certain day that is offered by a product line. */
public record Slot(String product, Instant startsAt, Instant endsAt, int capacity) {}
