package io.zhike.appointment.desk;

import io.zhike.appointment.booking.AppointmentRow;
import org.jspecify.annotations.Nullable;

/** An appointment in the agents' list. */
record DeskRow(
        AppointmentRow appointment,
        String unitName,
        String contactName,
        @Nullable Long handlerId,
        @Nullable String handlerName,
        @Nullable String handlerNumber) {}
