/** Who may call what: the filter chain, sessions, and refusals as problem details. */
@NullMarked
package io.zhike.account.security;

import org.jspecify.annotations.NullMarked;
