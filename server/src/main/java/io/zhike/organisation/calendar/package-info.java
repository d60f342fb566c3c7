/** When the service works, and how soon it promised to answer. */
@NullMarked
@NamedInterface("calendar")
package io.zhike.organisation.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
