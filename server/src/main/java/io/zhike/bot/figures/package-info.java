/** How well the robot does: figures that are counts of rows which can be opened with the same filter. */
@NullMarked
package io.zhike.bot.figures;

import org.jspecify.annotations.NullMarked;
