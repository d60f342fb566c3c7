/** What appointments contribute to a person's own pages and to the figures of a unit. */
@NullMarked
package io.zhike.appointment.personal;

import org.jspecify.annotations.NullMarked;
