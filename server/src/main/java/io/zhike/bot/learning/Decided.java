package io.zhike.bot.learning;

/** What an editor made of a proposal. */
enum Decided {
    NEW_ENTRY,
    PHRASING,
    SMALL_TALK,
    /** The robot is right not to answer, and must not begin to. */
    REFUSE,
    NOTHING
}
