/** Lists and words: what is found, and how quickly. */
@NullMarked
package io.zhike.ticket.search;

import org.jspecify.annotations.NullMarked;
