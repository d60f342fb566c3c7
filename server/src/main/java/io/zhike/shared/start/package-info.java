/** What keeps the application from starting, said in one line that a person can act on. */
@NullMarked
package io.zhike.shared.start;

import org.jspecify.annotations.NullMarked;
