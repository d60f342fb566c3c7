/** Sessions: how they begin, end and are kept in PostgreSQL without a write, or even a read, for every request. */
@NullMarked
package io.zhike.account.session;

import org.jspecify.annotations.NullMarked;
