package io.zhike.appointment.booking;

import io.zhike.appointment.AppointmentAct;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of an appointment's history.
 *
 * @param byStaff whether somebody else than the customer did it
 * @param staffNumber 工号 of the agent as it was then
 * @param note reason or result
 * @param startsAt the time it was for after this step
 */
public record AppointmentStep(
        AppointmentAct act,
        Instant at,
        boolean byStaff,
        @Nullable String staffNumber,
        @Nullable String note,
        Instant startsAt) {}
