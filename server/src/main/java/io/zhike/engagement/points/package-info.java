/** Points earned by footprints: rules, ledger, total and rank. */
@NullMarked
package io.zhike.engagement.points;

import org.jspecify.annotations.NullMarked;
