/** What a ticket is: who may see it, how it moves on, what was said. */
@NullMarked
package io.zhike.ticket.thread;

import org.jspecify.annotations.NullMarked;
