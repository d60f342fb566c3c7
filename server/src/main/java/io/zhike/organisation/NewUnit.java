package io.zhike.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** A unit to be made. */
public record NewUnit(
        String name,
        @Nullable String serviceCode,
        @DefaultValue("NONE") ServiceLevel level,
        @Nullable LocalDate contractFrom,
        @Nullable LocalDate contractTo) {}
