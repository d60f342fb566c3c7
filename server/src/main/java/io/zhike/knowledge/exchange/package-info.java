/** Entries as files: Excel, YAML, Markdown. Knows no database. */
@NullMarked
package io.zhike.knowledge.exchange;

import org.jspecify.annotations.NullMarked;
