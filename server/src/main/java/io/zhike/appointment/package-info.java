/** Appointments for service: slots by product line and working calendar, bookings, and their progress. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account :: personal",
            "organisation",
            "organisation :: calendar",
            "organisation :: figures",
            "realtime",
            "shared"
        })
package io.zhike.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
