/** Which PostgreSQL the application talks to: the one it runs itself, or an external one. */
@NullMarked
package io.zhike.shared.database;

import org.jspecify.annotations.NullMarked;
