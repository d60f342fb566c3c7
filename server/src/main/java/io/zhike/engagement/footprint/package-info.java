/** What a person came across: questions, documents, lessons, knowledge, favourites, downloads. */
@NullMarked
package io.zhike.engagement.footprint;

import org.jspecify.annotations.NullMarked;
