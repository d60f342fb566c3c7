package io.zhike.bot.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every phrasing of every item, numbered, analysed, indexed by words and by meaning. */
final class IndexedPhrasings {

    /** Cosine of two phrasings from which on they say the same, and below which they say different things. */
    private static final double SAME = 0.95;

    private static final double DIFFERENT = 0.8;

    private final int[] itemOf;
    private final int[] firstOf;
    private final Phrase[] phrases;
    private final Vocabulary singles;
    private final Vocabulary pairs;
    private final Vocabulary sounds;
    private final LexicalIndex words;
    private final VectorBlock vectors;
    private final boolean complete;

    IndexedPhrasings(List<Item> items, Map<String, float[]> vectorOf) {
        var analyses = new ArrayList<Analysis>();
        var owners = new ArrayList<Integer>();
        firstOf = new int[items.size() + 1];
        for (int i = 0; i < items.size(); i++) {
            for (var text : items.get(i).phrasings()) {
                analyses.add(Analysis.of(text));
                owners.add(i);
            }
            firstOf[i + 1] = analyses.size();
        }
        itemOf = owners.stream().mapToInt(Integer::intValue).toArray();
        singles = new Vocabulary(analyses.stream().map(Analysis::singles).toList());
        pairs = new Vocabulary(analyses.stream().map(Analysis::pairs).toList());
        sounds = new Vocabulary(analyses.stream().map(Analysis::sounds).toList());
        phrases = analyses.stream().map(this::number).toArray(Phrase[]::new);
        words = new LexicalIndex(analyses);
        vectors = new VectorBlock(phrases.length);
        complete = fill(vectorOf);
    }

    private boolean fill(Map<String, float[]> vectorOf) {
        boolean all = phrases.length > 0;
        for (int i = 0; i < phrases.length; i++) {
            var vector = vectorOf.get(phrases[i].spoken());
            if (vector == null) {
                all = false;
            } else {
                vectors.set(i, vector);
            }
        }
        return all;
    }

    boolean complete() {
        return complete;
    }

    Phrase number(Analysis analysis) {
        return new Phrase(
                analysis.spoken(),
                singles.bag(analysis.singles()),
                pairs.bag(analysis.pairs()),
                sounds.bag(analysis.sounds()),
                analysis.aspects());
    }

    int itemOf(int phrasing) {
        return itemOf[phrasing];
    }

    /** Number of an item's first phrasing, its title; {@code first(item + 1)} is the end. */
    int first(int item) {
        return firstOf[item];
    }

    Phrase phrase(int number) {
        return phrases[number];
    }

    PhraseFeatures comparison() {
        return new PhraseFeatures(singles, pairs, sounds);
    }

    Vocabulary pairs() {
        return pairs;
    }

    int[] byWords(Analysis question, int limit) {
        return words.search(question, limit);
    }

    int[] byMeaning(VectorBlock.@Nullable Quantised question, int limit) {
        return question == null || !complete ? new int[0] : vectors.nearest(question, limit);
    }

    float cosine(VectorBlock.@Nullable Quantised question, int phrasing) {
        return question == null || !complete ? 0 : vectors.cosine(question, phrasing);
    }

    /** 0 if two phrasings say the same, 1 if they clearly say different things. */
    double difference(int one, int other) {
        if (!complete) {
            return phrases[one].spoken().equals(phrases[other].spoken()) ? 0 : 1;
        }
        return Math.clamp((SAME - vectors.cosine(one, other)) / (SAME - DIFFERENT), 0, 1);
    }
}
