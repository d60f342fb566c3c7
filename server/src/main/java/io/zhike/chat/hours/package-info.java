/** Skill groups and when they are open. */
@NullMarked
package io.zhike.chat.hours;

import org.jspecify.annotations.NullMarked;
