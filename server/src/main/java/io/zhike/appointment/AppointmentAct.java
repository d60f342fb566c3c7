package io.zhike.appointment;

/** What happens to an appointment. */
public enum AppointmentAct {
    SUBMITTED,
    TAKEN,
    RESCHEDULED,
    COMPLETED,
    CANCELLED
}
