/** Promised times, and what happens when they pass. */
@NullMarked
package io.zhike.ticket.deadline;

import org.jspecify.annotations.NullMarked;
