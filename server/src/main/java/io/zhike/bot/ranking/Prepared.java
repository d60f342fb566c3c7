package io.zhike.bot.ranking;

import org.jspecify.annotations.Nullable;

/** A question's text, analysed and encoded once for all rankers. */
public final class Prepared {

    private final Analysis analysis;
    private final VectorBlock.@Nullable Quantised vector;

    private Prepared(Analysis analysis, VectorBlock.@Nullable Quantised vector) {
        this.analysis = analysis;
        this.vector = vector;
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
        return new Prepared(analysis, VectorBlock.Quantised.of(vector));
    }

    Analysis analysis() {
        return analysis;
    }

    VectorBlock.@Nullable Quantised vector() {
        return vector;
    }
}
