package io.zhike.bot;

import io.zhike.account.AccountId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A question on its way to the robot.
 *
 * @param product product line the asker works with, if known
 * @param module functional area the asker is in, if known
 * @param asker null for guests
 * @param conversation null outside a talk
 * @param language of the robot's own words; knowledge is in the language it was written in
 */
record Asked(
        String text,
        @Nullable String product,
        @Nullable String module,
        @Nullable AccountId asker,
        @Nullable Long conversation,
        Locale language) {

    /** @param text one of several questions of the message; null for the message */
    Asked part(@Nullable String text) {
        return text == null ? this : new Asked(text, product, module, asker, conversation, language);
    }
}
