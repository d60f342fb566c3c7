/** What the robot can answer from: every kind of source through one interface, each document with who may see it. */
@NullMarked
package io.zhike.bot.source;

import org.jspecify.annotations.NullMarked;
