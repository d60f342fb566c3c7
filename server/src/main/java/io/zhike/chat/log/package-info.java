/** The message log: numbered, durable, idempotent; many messages share one commit. */
@NullMarked
package io.zhike.chat.log;

import org.jspecify.annotations.NullMarked;
