package io.zhike.account.personal;

import java.time.Instant;

/**
 * One of the latest messages.
 *
 * @param status the module's own word, such as {@code ANSWERED}
 * @param at when it was asked or submitted
 */
public record LatestItem(Thing thing, String title, String status, Instant at) {}
