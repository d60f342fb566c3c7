package io.zhike.appointment;

/** How far an appointment has come. */
public enum AppointmentState {
    /** Booked; nobody of the staff has taken it. */
    SUBMITTED,
    /** An agent has taken it. */
    IN_PROGRESS,
    DONE,
    CANCELLED
}
