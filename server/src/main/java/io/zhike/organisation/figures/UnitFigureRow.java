package io.zhike.organisation.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the rows that a figure counts.
 *
 * @param amount what it adds to the figure: 1, or whole minutes
 * @param person account of the unit's member
 * @param title what it was about, if that was said
 * @param thing what a click opens, such as the question's number; null when it is not for others' eyes
 */
public record UnitFigureRow(
        Instant at,
        long amount,
        long person,
        @Nullable String title,
        @Nullable Long thing) {}
