package io.zhike.bot.ranking;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param product product line the asker works with, if known
 * @param module functional area the asker is in, if known
 * @param among ranks these items only, null for all
 */
public record Question(
        String text,
        @Nullable String product,
        @Nullable String module,
        @Nullable Set<Long> among) {

    public static Question of(String text) {
        return new Question(text, null, null, null);
    }
}
