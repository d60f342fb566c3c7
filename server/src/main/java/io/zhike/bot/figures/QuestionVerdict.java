package io.zhike.bot.figures;

/**
 * What became of a question; each has exactly one. The rules stand in the migration that computes them
 * (bot_question.verdict).
 */
enum QuestionVerdict {
    /** Answered, not down-voted, and no human was asked for within half an hour. */
    SOLVED,
    REFUSED,
    /** Only offered questions, none of which was picked. */
    OFFERED,
    DOWN_VOTED,
    /** A human was asked for within half an hour. */
    HUMAN,
    /** Offered questions, one of which was picked; the pick is the question that counts. */
    PICKED,
    SMALL_TALK
}
