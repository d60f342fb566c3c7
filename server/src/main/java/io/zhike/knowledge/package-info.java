/** Knowledge entries: what is asked and answered, starter content, publishing, search. */
@NullMarked
@ApplicationModule(allowedDependencies = {"account", "account :: personal", "organisation", "storage", "shared"})
package io.zhike.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
