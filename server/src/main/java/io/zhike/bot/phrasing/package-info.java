/**
 * A language model may put found documents into words: off by default, held to citations, and never waited for longer
 * than configured.
 */
@NullMarked
package io.zhike.bot.phrasing;

import org.jspecify.annotations.NullMarked;
