/** Questions of customers and internal consultations: asking, finding, answering in time. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account :: personal",
            "account :: notices",
            "organisation",
            "organisation :: calendar",
            "organisation :: figures",
            "storage",
            "realtime",
            "audit",
            "shared"
        })
package io.zhike.ticket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
