package io.zhike.appointment.slot;

import java.time.Instant;

/**
 * A slot as it is offered.
 *
 * @param free places left, 0 when it is full
 */
public record FreeSlot(Instant startsAt, Instant endsAt, int free) {}
