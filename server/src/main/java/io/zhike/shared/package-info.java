/** What every module may use: ids, paging, problem types, the clock, Chinese text normalising, the database. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package io.zhike.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
