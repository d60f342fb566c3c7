/** People to try the product with, on a machine where it is only shown. */
@NullMarked
package io.zhike.account.demo;

import org.jspecify.annotations.NullMarked;
