package io.zhike.bot;

import org.jspecify.annotations.Nullable;

/** An entry proposed to an agent, with its answer ready to send. */
record Suggestion(
        long entryId,
        String question,
        String html,
        String text,
        double confidence,
        @Nullable String product,
        @Nullable String module) {

    static final int LIMIT = 5;

    /** Below this confidence a suggestion only distracts. */
    static final double WORTH_SHOWING = 0.02;
}
