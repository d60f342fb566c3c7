package io.zhike.appointment;

import io.zhike.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to an appointment.
 *
 * @param account the customer
 * @param version of the appointment afterwards; together with the id it names this change
 * @param byStaff whether somebody else than the customer did it
 * @param staffNumber 工号 of the agent who did it
 * @param note reason or result
 */
public record AppointmentChanged(
        AppointmentId id,
        AccountId account,
        int version,
        AppointmentAct act,
        AppointmentState state,
        boolean byStaff,
        @Nullable String staffNumber,
        @Nullable String note,
        AppointmentSummary summary) {

    /** Names this event among all, however often it is delivered. */
    public String occasion() {
        return "appointment:%d:%d".formatted(id.value(), version);
    }
}
