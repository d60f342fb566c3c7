/** Booking, what becomes of a booking, and what its customer sees of it. */
@NullMarked
package io.zhike.appointment.booking;

import org.jspecify.annotations.NullMarked;
