package io.zhike.bot.ranking;

/** Compares a question with one phrasing. */
final class PhraseFeatures {

    private final Vocabulary singles;
    private final Vocabulary pairs;
    private final Vocabulary sounds;

    PhraseFeatures(Vocabulary singles, Vocabulary pairs, Vocabulary sounds) {
        this.singles = singles;
        this.pairs = pairs;
        this.sounds = sounds;
    }

    /** The features that cost little. */
    float[] glance(AskedPhrase asked, Phrase phrasing, float cosine) {
        var question = asked.phrase();
        var f = new float[Feature.COUNT];
        set(f, Feature.COSINE, cosine);
        set(f, Feature.COSINE_HIGH, Math.max(0, cosine - 0.8f));
        var sharedSingles = singles.shared(asked.singles(), phrasing.singles());
        set(f, Feature.QUESTION_SINGLES, question.singles().coverage(sharedSingles));
        set(f, Feature.PHRASING_SINGLES, phrasing.singles().coverage(sharedSingles));
        set(f, Feature.SAME, question.spoken().equals(phrasing.spoken()) ? 1 : 0);
        aspects(f, question.aspects(), phrasing.aspects());
        return f;
    }

    /** Adds the others. */
    void compare(AskedPhrase asked, Phrase phrasing, float[] f) {
        var question = asked.phrase();
        var sharedPairs = pairs.shared(asked.pairs(), phrasing.pairs());
        set(f, Feature.QUESTION_PAIRS, question.pairs().coverage(sharedPairs));
        set(f, Feature.PHRASING_PAIRS, phrasing.pairs().coverage(sharedPairs));
        var sharedSounds = sounds.shared(asked.sounds(), phrasing.sounds());
        var allSounds = question.sounds().weight() + phrasing.sounds().weight();
        set(f, Feature.SOUNDS, allSounds == 0 ? 0 : 2 * sharedSounds / allSounds);
        set(f, Feature.ORDER, order(question.spoken(), phrasing.spoken()));
    }

    private static void aspects(float[] f, Aspects question, Aspects phrasing) {
        if (question.kinds() != 0 && phrasing.kinds() != 0) {
            var same = (question.kinds() & phrasing.kinds()) != 0;
            set(f, same ? Feature.TYPE_SAME : Feature.TYPE_DIFFERS, 1);
        } else if (question.kinds() != phrasing.kinds()) {
            set(f, Feature.TYPE_ONE, 1);
        }
        set(f, Feature.NEGATION, question.negated() == phrasing.negated() ? 0 : 1);
        set(f, Feature.OPPOSITE, Math.min(2, question.conflicts(phrasing)));
        set(f, Feature.SAME_SIDE, Math.min(2, question.agreements(phrasing)));
    }

    static void set(float[] features, Feature feature, float value) {
        features[feature.ordinal()] = value;
    }

    /** Longest common subsequence of characters, divided by the longer length. */
    static float order(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        var columns = b.toCharArray();
        var row = new int[columns.length + 1];
        for (char c : a.toCharArray()) {
            int diagonal = 0;
            for (int j = 0; j < columns.length; j++) {
                int above = row[j + 1];
                row[j + 1] = c == columns[j] ? diagonal + 1 : Math.max(above, row[j]);
                diagonal = above;
            }
        }
        return (float) row[columns.length] / Math.max(a.length(), b.length());
    }
}
