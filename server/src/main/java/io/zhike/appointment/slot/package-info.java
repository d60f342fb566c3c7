/** Which times can be booked, and how many places they have left. */
@NullMarked
package io.zhike.appointment.slot;

import org.jspecify.annotations.NullMarked;
