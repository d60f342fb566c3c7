/** Solved public questions as answers for others. */
@NullMarked
package io.zhike.ticket.solution;

import org.jspecify.annotations.NullMarked;
