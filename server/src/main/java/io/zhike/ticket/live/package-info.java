/** Whoever looks at a ticket, or at the queue, hears at once that something changed. */
@NullMarked
package io.zhike.ticket.live;

import org.jspecify.annotations.NullMarked;
