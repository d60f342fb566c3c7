/** Who hears of an appointment: open pages at once, people before it begins. */
@NullMarked
package io.zhike.appointment.notice;

import org.jspecify.annotations.NullMarked;
