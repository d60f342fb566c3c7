package io.zhike.bot.talk;

import io.zhike.shared.text.ChineseText;
import io.zhike.shared.text.Fillers;

/** What is said in a few words between questions, by the wordings of {@code /bot/wording.txt}. */
public enum Plain {
    /** The answer helped. */
    SOLVED("solved"),
    /** Something went wrong, and nobody says what. */
    VAGUE("vague"),
    NEITHER("");

    private final Wording wording;

    Plain(String name) {
        this.wording = Wording.of(name);
    }

    public static Plain of(String text) {
        var normal = ChineseText.normalise(text);
        for (var kind : values()) {
            if (kind.wording.isAllOf(normal) || kind.wording.isAllOf(Fillers.strip(normal))) {
                return kind;
            }
        }
        return NEITHER;
    }
}
