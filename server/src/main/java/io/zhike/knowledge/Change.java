package io.zhike.knowledge;

import io.zhike.account.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Why and by whom an entry changes.
 *
 * @param by null when a schedule, a rule or the content files do it
 */
public record Change(Act act, @Nullable AccountId by) {

    static Change system(Act act) {
        return new Change(act, null);
    }

    @Nullable
    Long author() {
        return by == null ? null : by.value();
    }
}
