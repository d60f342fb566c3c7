/** What questions contribute to personal pages: titles, the newest ones, and how many a unit asked. */
@NullMarked
package io.zhike.ticket.personal;

import org.jspecify.annotations.NullMarked;
