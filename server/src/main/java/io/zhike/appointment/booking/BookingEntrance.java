package io.zhike.appointment.booking;

import io.zhike.account.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may book, and what the form is filled with to begin with.
 *
 * @param missing what has to be applied for first
 */
record BookingEntrance(
        boolean allowed,
        List<Role> missing,
        @Nullable String unitName,
        @Nullable String contactName,
        @Nullable String contactPhone) {}
