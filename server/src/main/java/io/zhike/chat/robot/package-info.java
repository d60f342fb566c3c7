/** The robot's place in a talk: it answers while no human does, and calls one when asked. */
@NullMarked
package io.zhike.chat.robot;

import org.jspecify.annotations.NullMarked;
