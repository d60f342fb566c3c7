/** A person's own pages: footprints, points, latest messages, and for administrators the figures of their unit. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account :: personal",
            "account :: notices",
            "organisation",
            "organisation :: figures",
            "knowledge",
            "ticket",
            "appointment",
            "realtime",
            "audit",
            "shared"
        })
package io.zhike.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
