/** How the built front end is served. */
@NullMarked
package io.zhike.shared.web;

import org.jspecify.annotations.NullMarked;
