package io.zhike.appointment.booking;

import io.zhike.appointment.AppointmentState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment with its history, for its customer and for staff.
 *
 * @param handlerName of the agent who took it
 * @param history first to last
 * @param version to be named with a change
 */
public record AppointmentView(
        long id,
        String number,
        AppointmentState state,
        Matter matter,
        Instant startsAt,
        Instant endsAt,
        @Nullable Long handlerId,
        @Nullable String handlerName,
        @Nullable String handlerNumber,
        List<AppointmentStep> history,
        Instant createdAt,
        Instant updatedAt,
        int version) {}
