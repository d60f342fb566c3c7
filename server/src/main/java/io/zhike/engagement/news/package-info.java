/** Latest messages: the newest questions and appointments, and a live count of what was not looked at yet. */
@NullMarked
package io.zhike.engagement.news;

import org.jspecify.annotations.NullMarked;
