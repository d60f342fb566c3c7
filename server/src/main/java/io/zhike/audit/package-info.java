/** Who did what: an append-only record of privileged acts. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package io.zhike.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
