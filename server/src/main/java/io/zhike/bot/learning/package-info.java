/** Learning: what customers could not get answered becomes proposals, editors decide, decisions stay tested. */
@NullMarked
package io.zhike.bot.learning;

import org.jspecify.annotations.NullMarked;
