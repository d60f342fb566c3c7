package io.zhike.appointment;

import io.zhike.account.AccountId;
import java.time.Instant;

/** The customer opened it and has seen what is there; told each time. */
public record AppointmentSeen(AppointmentId id, AccountId account, Instant at) {}
