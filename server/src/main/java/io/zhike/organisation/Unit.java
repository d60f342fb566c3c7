package io.zhike.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer company.
 *
 * @param serviceCode what a caller types on the hotline
 * @param contractTo last day of the contract
 */
public record Unit(
        UnitId id,
        String name,
        @Nullable String serviceCode,
        ServiceLevel level,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractTo) {

    /** Without dates a contract is open-ended. */
    public boolean contractRunsOn(LocalDate day) {
        return (contractFrom == null || !day.isBefore(contractFrom))
                && (contractTo == null || !day.isAfter(contractTo));
    }
}
