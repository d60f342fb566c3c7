package io.zhike.bot.ranking;

import org.jspecify.annotations.Nullable;

/**
 * A question as one ranker sees it: what is the same for all its items is found out once.
 *
 * @param product the product named in the question, else the one the asker works with
 * @param bodies what is found in the bodies
 */
record Inquiry(
        AskedPhrase phrase,
        @Nullable SpreadVector vector,
        @Nullable String product,
        @Nullable String module,
        Keywords.Asked keywords,
        Bodies.Found bodies) {}
