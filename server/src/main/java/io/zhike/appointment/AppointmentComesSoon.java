package io.zhike.appointment;

import io.zhike.account.AccountId;

/** The customer is to be reminded; told once per time and lead. */
public record AppointmentComesSoon(AppointmentId id, AccountId account, Lead lead, AppointmentSummary summary) {

    /** Names this event among all, however often it is delivered. */
    public String occasion() {
        return "appointment:%d:%s:%s".formatted(id.value(), lead, summary.begins());
    }

    /** How long before. */
    public enum Lead {
        DAY,
        HOUR
    }
}
