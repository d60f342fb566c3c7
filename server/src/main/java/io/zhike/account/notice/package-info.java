/** What people want to be told of, and by which way. */
@NullMarked
@NamedInterface("notices")
package io.zhike.account.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
