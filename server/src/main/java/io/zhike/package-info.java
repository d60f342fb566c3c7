/** The application: it only starts the modules below it. */
@NullMarked
package io.zhike;

import org.jspecify.annotations.NullMarked;
