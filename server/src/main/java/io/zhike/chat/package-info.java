/** Conversations, their message log, the queue for a human, routing, and the agents' desk. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "account",
            "organisation",
            "organisation :: figures",
            "storage",
            "realtime",
            "audit",
            "shared"
        })
package io.zhike.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
