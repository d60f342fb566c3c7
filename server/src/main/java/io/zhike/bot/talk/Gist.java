package io.zhike.bot.talk;

import io.zhike.shared.text.ChineseText;
import io.zhike.shared.text.Fillers;

/** What a question is about, without the words that questions are asked with. */
public final class Gist {

    private static final Wording FRAME = Wording.of("frame");

    private Gist() {}

    /** Normalised, without spaces; the whole normalised text if it says nothing else. */
    public static String of(String text) {
        var normal = Fillers.strip(ChineseText.normalise(text));
        var gist = FRAME.removedFrom(normal).replace(" ", "");
        return gist.isEmpty() ? normal : gist;
    }
}
