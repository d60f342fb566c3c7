/** The talks: who may take part, their state, the frames and the customer's side over HTTP. */
@NullMarked
package io.zhike.chat.talk;

import org.jspecify.annotations.NullMarked;
