/** The figures of a unit, for its administrators. */
@NullMarked
package io.zhike.engagement.unit;

import org.jspecify.annotations.NullMarked;
