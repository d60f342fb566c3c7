/** Reading lists that ship with the product or lie in its content folder. */
@NullMarked
package io.zhike.shared.config;

import org.jspecify.annotations.NullMarked;
