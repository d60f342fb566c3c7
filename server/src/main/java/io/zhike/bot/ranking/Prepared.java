package io.zhike.bot.ranking;

import org.jspecify.annotations.Nullable;

/** A question's text, analysed and encoded once for all rankers. */
public final class Prepared {

    /** Characters of a subject that nothing is said about. */
    private static final int BARE = 3;

    private final Analysis analysis;
    private final @Nullable SpreadVector vector;

    private Prepared(Analysis analysis, @Nullable SpreadVector vector) {
        this.analysis = analysis;
        this.vector = vector;
    }

    /** Nothing that could be compared: no letters, digits or characters. */
    public boolean isEmpty() {
        return analysis.spoken().isEmpty();
    }

    /** A subject and nothing about it, such as 结账: many things could be meant, however well one of them fits. */
    boolean isBareWord() {
        var spoken = analysis.spoken();
        return spoken.codePointCount(0, spoken.length()) <= BARE;
    }

    /** Nothing but greeting. */
    boolean isGreeting() {
        return analysis.greeting();
    }

    static Prepared of(Analysis analysis, @Nullable Encoder encoder) {
        return encoder == null || analysis.spoken().isEmpty()
                ? new Prepared(analysis, null)
                : of(analysis, encoder.encode(analysis.spoken()));
    }

    static Prepared of(Analysis analysis, float[] vector) {
        return of(analysis, CompactVector.of(vector));
    }

    static Prepared of(Analysis analysis, CompactVector vector) {
        return new Prepared(analysis, vector.spread());
    }

    Analysis analysis() {
        return analysis;
    }

    @Nullable
    SpreadVector vector() {
        return vector;
    }
}
