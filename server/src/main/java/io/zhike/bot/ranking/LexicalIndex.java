package io.zhike.bot.ranking;

import java.util.Arrays;
import java.util.function.Function;

/**
 * Finds phrasings that share characters, pairs of characters or sounds with a question: BM25 over distinct terms, as
 * phrasings hardly repeat any.
 */
final class LexicalIndex {

    /** Sounds find what is written with wrong characters; what is written right should come first. */
    private static final float SOUND_BOOST = 0.3f;

    /** The usual saturation and share of the length in BM25. */
    private static final float SATURATION = 1.2f;

    private static final float BY_LENGTH = 0.75f;

    private final Vocabulary[] vocabularies;
    private final Postings[] postings;
    private final float[] norms;
    private final Tally.Pool tallies;

    LexicalIndex(Phrase[] phrases, Vocabulary singles, Vocabulary pairs, Vocabulary sounds) {
        vocabularies = new Vocabulary[] {singles, pairs, sounds};
        postings = new Postings[] {
            postings(phrases, singles, Phrase::singles),
            postings(phrases, pairs, Phrase::pairs),
            postings(phrases, sounds, Phrase::sounds)
        };
        norms = norms(phrases);
        tallies = new Tally.Pool(phrases.length);
    }

    /** Numbers of the best matching phrasings, best first. */
    int[] search(Phrase question, int limit) {
        var bags = new Bag[] {question.singles(), question.pairs(), question.sounds()};
        try (var tally = tallies.take()) {
            for (int term : worthwhile(bags)) {
                count(tally, term % bags.length, term / bags.length);
            }
            return tally.largest(limit);
        }
    }

    /** Terms of all three kinds: number × 3 + kind. */
    private int[] worthwhile(Bag[] bags) {
        int size = Arrays.stream(bags).mapToInt(bag -> bag.terms().length).sum();
        var terms = new int[size];
        int i = 0;
        for (int kind = 0; kind < bags.length; kind++) {
            for (int term : bags[kind].terms()) {
                terms[i++] = term * bags.length + kind;
            }
        }
        return Postings.worthwhile(terms, term -> postings[term % bags.length].count(term / bags.length));
    }

    private void count(Tally tally, int kind, int term) {
        var list = postings[kind];
        float weight = vocabularies[kind].weight(term) * (kind == 2 ? SOUND_BOOST : 1);
        int start = list.start(term);
        int end = start + list.count(term);
        for (int i = start; i < end; i++) {
            int phrasing = list.text(i);
            tally.add(phrasing, weight * norms[phrasing]);
        }
    }

    private static Postings postings(Phrase[] phrases, Vocabulary vocabulary, Function<Phrase, Bag> bag) {
        return Postings.of(
                vocabulary.size(),
                Arrays.stream(phrases).map(phrase -> bag.apply(phrase).terms()).toArray(int[][]::new));
    }

    private static float[] norms(Phrase[] phrases) {
        double mean = Arrays.stream(phrases)
                .mapToInt(phrase -> phrase.singles().terms().length)
                .average()
                .orElse(1);
        var norms = new float[phrases.length];
        for (int i = 0; i < norms.length; i++) {
            double length = phrases[i].singles().terms().length / Math.max(1, mean);
            norms[i] = (float) ((1 + SATURATION) / (1 + SATURATION * (1 - BY_LENGTH + BY_LENGTH * length)));
        }
        return norms;
    }
}
