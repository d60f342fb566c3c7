package io.zhike.organisation.figures;

import io.zhike.organisation.UnitId;
import io.zhike.shared.Page;
import java.time.Instant;

/**
 * Tells one figure of a unit. A module that has such a figure makes a bean of this type; a figure without one is shown
 * as not offered yet. The total of a span is the sum of the amounts of all its rows.
 */
public interface UnitFigureSource {

    UnitFigure figure();

    /** @param until exclusive */
    long total(UnitId unit, Instant from, Instant until);

    /**
     * Newest first.
     *
     * @param until exclusive
     * @param page from 0
     */
    Page<UnitFigureRow> rows(UnitId unit, Instant from, Instant until, int page, int size);
}
