/** The agents' side: appointments by time, and what is done with them. */
@NullMarked
package io.zhike.appointment.desk;

import org.jspecify.annotations.NullMarked;
