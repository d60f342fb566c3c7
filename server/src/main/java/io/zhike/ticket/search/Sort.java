package io.zhike.ticket.search;

/** In what order a list comes. */
enum Sort {
    /** By the last change. */
    NEWEST,
    /** All words in the title first; among the newest three hundred that have them. */
    RELEVANCE
}
