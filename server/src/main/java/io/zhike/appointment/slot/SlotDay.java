package io.zhike.appointment.slot;

import java.time.LocalDate;
import java.util.List;

/** What is offered on a day, in its order; full slots are among it. */
public record SlotDay(LocalDate day, List<FreeSlot> slots) {}
