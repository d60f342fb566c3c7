package io.zhike.engagement.footprint;

import io.zhike.account.personal.Thing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person came across.
 *
 * @param title null when it was withdrawn since, or is not for this person any more
 * @param at the last time
 */
record Footprint(FootprintKind kind, Thing thing, @Nullable String title, Instant at) {}
