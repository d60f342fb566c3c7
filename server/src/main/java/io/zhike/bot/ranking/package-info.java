/**
 * Which entry answers a question, and how sure that is: free of Spring and of the database, so that the benchmark runs
 * exactly what the product runs.
 */
@NullMarked
package io.zhike.bot.ranking;

import org.jspecify.annotations.NullMarked;
