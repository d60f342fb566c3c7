/** How this installation calls itself: the product can be any vendor's. */
@NullMarked
package io.zhike.shared.brand;

import org.jspecify.annotations.NullMarked;
