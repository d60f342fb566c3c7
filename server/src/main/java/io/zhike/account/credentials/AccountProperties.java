package io.zhike.account.credentials;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits that keep strangers from trying things out.
 *
 * @param requestsPerMinute sign-ins, registrations, recoveries and requests for codes from one address, together
 */
@ConfigurationProperties("zhike.account")
record AccountProperties(
        @DefaultValue Codes codes,
        @DefaultValue SignIns signIn,
        @DefaultValue("60") int requestsPerMinute) {

    /**
     * Verification codes.
     *
     * @param pause between two codes to one recipient
     * @param addressPause between two codes asked for from one address
     * @param perRecipient in 24 hours
     * @param perAddress in 24 hours
     */
    record Codes(
            @DefaultValue("60s") Duration pause,
            @DefaultValue("60s") Duration addressPause,
            @DefaultValue("10") int perRecipient,
            @DefaultValue("10") int perAddress) {}

    /**
     * Failed sign-ins in a row before a lock-out of a minute, which doubles with each further failure.
     *
     * @param perAddress higher, because an office shares one address
     */
    record SignIns(
            @DefaultValue("5") int perAccount,
            @DefaultValue("20") int perAddress) {}
}
