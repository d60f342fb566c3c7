/** Units (customer companies), service levels, and the product → version → module tree. */
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "shared"})
package io.zhike.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
