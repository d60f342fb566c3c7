/** The agents' side: queue, answers, notes, merging. */
@NullMarked
package io.zhike.ticket.desk;

import org.jspecify.annotations.NullMarked;
