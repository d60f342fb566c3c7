/** Appointments for service: slots by product line and working calendar, bookings, and their progress. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "organisation", "organisation :: calendar", "realtime", "shared"})
package io.zhike.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
