/** Chinese text as people really type it: one normal form, greetings and fillers, pinyin, Markdown to safe HTML. */
@NullMarked
package io.zhike.shared.text;

import org.jspecify.annotations.NullMarked;
