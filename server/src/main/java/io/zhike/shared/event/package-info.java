/** Events between modules: what was not delivered is delivered again. */
@NullMarked
package io.zhike.shared.event;

import org.jspecify.annotations.NullMarked;
