package io.zhike.bot.ranking;

/** An analysed text with its terms numbered: an indexed phrasing or a question. */
record Phrase(String spoken, Bag singles, Bag pairs, Bag sounds, Aspects aspects) {}
