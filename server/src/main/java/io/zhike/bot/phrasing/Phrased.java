package io.zhike.bot.phrasing;

import java.util.List;

/**
 * A text that rests on documents.
 *
 * @param markdown with citations [1], [2] … into {@code cited}
 * @param cited positions of the cited documents among those given, from 0, in the order of their numbers
 */
public record Phrased(String markdown, List<Integer> cited) {}
