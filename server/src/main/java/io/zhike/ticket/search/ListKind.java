package io.zhike.ticket.search;

/** The lists of the user manual, and two more. */
enum ListKind {
    /** What I asked. */
    MINE,
    /** What my unit asked; for its administrators. */
    UNIT,
    /** The most read public solved ones. */
    HOT,
    /** All public solved ones. */
    SOLVED,
    /** All public open ones. */
    OPEN,
    /** What I marked. */
    FAVOURITES,
    /** Everything of the channel; for staff. */
    ALL
}
