/** What the chat contributes to the figures of a unit. */
@NullMarked
package io.zhike.chat.figures;

import org.jspecify.annotations.NullMarked;
