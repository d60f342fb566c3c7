/** Errors as RFC 9457 problem details: one exception type, one handler, stable type URIs. */
@NullMarked
package io.zhike.shared.problem;

import org.jspecify.annotations.NullMarked;
