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

    /** Nothing that could be compared: no letters, digits or characters. */
    public boolean isEmpty() {
        return analysis.spoken().isEmpty();
    }

    /** Nothing but greeting. */
    boolean isGreeting() {
        return analysis.greeting();
    }

    /** @param vector null to go by words alone */
    static Prepared of(Analysis analysis, float @Nullable [] vector) {
        return new Prepared(analysis, vector == null ? null : VectorBlock.Quantised.of(vector));
    }

    Analysis analysis() {
        return analysis;
    }

    VectorBlock.@Nullable Quantised vector() {
        return vector;
    }
}
