/** What the other modules contribute to a person's own pages: the things there are, and the newest of them. */
@NullMarked
@NamedInterface("personal")
package io.zhike.account.personal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
