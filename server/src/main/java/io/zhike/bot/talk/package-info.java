/** How people talk: what follows from what was said before, several questions at once, choices, temper. */
@NullMarked
package io.zhike.bot.talk;

import org.jspecify.annotations.NullMarked;
