package io.zhike.bot.ranking;

import io.zhike.bot.ranking.ReadItem.ReadPhrasing;
import java.util.Arrays;
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

    IndexedPhrasings(ReadItems items, Map<String, CompactVector> vectorOf) {
        firstOf = new int[items.all().size() + 1];
        for (int i = 0; i + 1 < firstOf.length; i++) {
            firstOf[i + 1] = firstOf[i] + items.all().get(i).phrasings().size();
        }
        itemOf = new int[firstOf[firstOf.length - 1]];
        for (int i = 0; i + 1 < firstOf.length; i++) {
            Arrays.fill(itemOf, firstOf[i], firstOf[i + 1], i);
        }
        var read = items.phrasings().toList();
        var numbers = items.dictionary();
        singles = new Vocabulary(
                numbers.singles(), read.stream().map(ReadPhrasing::singles).toList());
        pairs = new Vocabulary(
                numbers.pairs(), read.stream().map(ReadPhrasing::pairs).toList());
        sounds = new Vocabulary(
                numbers.sounds(), read.stream().map(ReadPhrasing::sounds).toList());
        phrases = read.stream().map(this::weigh).toArray(Phrase[]::new);
        words = new LexicalIndex(phrases, singles, pairs, sounds);
        vectors = new VectorBlock(
                Arrays.stream(phrases).map(p -> vectorOf.get(p.spoken())).toArray(CompactVector[]::new));
    }

    private Phrase weigh(ReadPhrasing read) {
        return new Phrase(
                read.spoken(),
                singles.weigh(read.singles()),
                pairs.weigh(read.pairs()),
                sounds.weigh(read.sounds()),
                read.aspects());
    }

    boolean complete() {
        return vectors.complete();
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

    int[] byWords(Phrase question, int limit) {
        return words.search(question, limit);
    }

    int[] byMeaning(@Nullable SpreadVector question, int limit) {
        return question == null || !complete() ? new int[0] : vectors.nearest(question, limit);
    }

    float cosine(@Nullable SpreadVector question, int phrasing) {
        return question == null || !complete() ? 0 : vectors.cosine(question, phrasing);
    }

    /** A phrasing's vector, to compare it with those of others. */
    @Nullable
    SpreadVector vector(int phrasing) {
        var vector = vectors.get(phrasing);
        return vector == null ? null : vector.spread();
    }

    /** 0 if two phrasings say the same, 1 if they clearly say different things. */
    double difference(int one, int other) {
        if (!complete()) {
            return phrases[one].spoken().equals(phrases[other].spoken()) ? 0 : 1;
        }
        return Math.clamp((SAME - vectors.cosine(one, other)) / (SAME - DIFFERENT), 0, 1);
    }
}
