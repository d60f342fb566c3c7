/** Questions and follow-ups that come by e-mail, and answers that go out so. */
@NullMarked
package io.zhike.ticket.mail;

import org.jspecify.annotations.NullMarked;
