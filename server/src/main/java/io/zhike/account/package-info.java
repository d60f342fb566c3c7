/** Users of every kind: registration, sign-in, recovery, roles, staff. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "audit", "shared"})
package io.zhike.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
