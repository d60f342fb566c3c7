/** Files: type check by content, bounded size, kept once by their hash. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package io.zhike.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
