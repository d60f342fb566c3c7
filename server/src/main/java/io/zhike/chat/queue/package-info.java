/** Reaching a human: the queue, who gets whom, agents' presence, the desk and its supervision. */
@NullMarked
package io.zhike.chat.queue;

import org.jspecify.annotations.NullMarked;
