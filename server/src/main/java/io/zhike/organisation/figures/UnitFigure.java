package io.zhike.organisation.figures;

/** The figures of the user manual. */
public enum UnitFigure {
    /** How many questions the unit asked. */
    QUESTIONS,
    /** How many appointments the unit made. */
    APPOINTMENTS,
    /** Minutes that members of the unit talked with humans online. */
    CONSULTATION_MINUTES,
    /** Minutes of remote assistance. */
    ASSISTANCE_MINUTES
}
