/** Questions of customers and internal consultations: asking, finding, answering in time. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"account", "organisation", "organisation :: calendar", "storage", "audit", "shared"})
package io.zhike.ticket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
