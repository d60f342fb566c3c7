package io.zhike.bot.ranking;

/** A question's {@link Phrase}, ready to be compared with many others. */
record AskedPhrase(Phrase phrase, TermSet singles, TermSet pairs, TermSet sounds) {

    AskedPhrase(Phrase phrase) {
        this(phrase, new TermSet(phrase.singles()), new TermSet(phrase.pairs()), new TermSet(phrase.sounds()));
    }
}
