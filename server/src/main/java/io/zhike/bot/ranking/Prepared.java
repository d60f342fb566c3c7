package io.zhike.bot.ranking;

import org.jspecify.annotations.Nullable;

/** A question's text, analysed and encoded once for all rankers. */
public final class Prepared {

    private final Analysis analysis;
    private final @Nullable CompactVector vector;

    private Prepared(Analysis analysis, @Nullable CompactVector vector) {
        this.analysis = analysis;
        this.vector = vector;
    }

    /** Nothing that could be compared: no letters, digits or characters. */
    public boolean isEmpty() {
        return analysis.spoken().isEmpty();
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
        return new Prepared(analysis, vector);
    }

    Analysis analysis() {
        return analysis;
    }

    @Nullable
    CompactVector vector() {
        return vector;
    }
}
