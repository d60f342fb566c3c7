package io.zhike.account;

import org.jspecify.annotations.Nullable;

/**
 * The operator decided on an application.
 *
 * @param application its number
 * @param reason of a refusal; null when it was approved
 */
public record ApplicationDecided(
        long application,
        AccountId applicant,
        ApplicationKind kind,
        boolean approved,
        @Nullable String reason) {

    /** Names this event among all, however often it is delivered. */
    public String occasion() {
        return "application:" + application;
    }
}
