package io.zhike.appointment;

import io.zhike.account.AccountId;

/** The customer is to be reminded; told once per time and lead. */
public record AppointmentComesSoon(AppointmentId id, AccountId account, Lead lead, AppointmentSummary summary) {

    /** How long before. */
    public enum Lead {
        DAY,
        HOUR
    }
}
