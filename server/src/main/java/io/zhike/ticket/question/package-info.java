/** The asker's side: form, draft, thread, favourites. */
@NullMarked
package io.zhike.ticket.question;

import org.jspecify.annotations.NullMarked;
