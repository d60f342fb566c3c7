package io.zhike.bot.learning;

/** Where a proposal is in its life. */
enum State {
    OPEN,
    ACCEPTED,
    /** New questions of this kind are still counted here, but trouble nobody. */
    REJECTED,
    /** It was accepted, and that was taken back. */
    UNDONE
}
