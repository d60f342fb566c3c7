package io.zhike.appointment.booking;

import io.zhike.appointment.AppointmentState;
import java.time.Instant;

/** An appointment in the customer's list. */
public record AppointmentRow(
        long id,
        String number,
        String title,
        String product,
        String module,
        Instant startsAt,
        Instant endsAt,
        AppointmentState state,
        Instant updatedAt) {

    public static AppointmentRow of(Appointment appointment) {
        return new AppointmentRow(
                appointment.id().value(),
                appointment.number(),
                appointment.matter().title(),
                appointment.matter().product(),
                appointment.matter().module(),
                appointment.startsAt(),
                appointment.endsAt(),
                appointment.state(),
                appointment.updatedAt());
    }
}
