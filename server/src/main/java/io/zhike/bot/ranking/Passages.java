package io.zhike.bot.ranking;

import io.zhike.shared.text.ChineseText;
import java.util.ArrayList;
import java.util.List;

/** Cuts an item's body into pieces short enough that a sentence vector still tells what each is about. */
final class Passages {

    /** In characters. The encoder reads 128 of them, and time grows with length. */
    private static final int LONGEST = 120;

    private static final int MOST = 3;

    private Passages() {}

    /** Normalised pieces in order, broken at ends of lines and sentences where possible; empty for an empty body. */
    static List<String> of(String body) {
        var passages = new ArrayList<String>();
        var open = new StringBuilder();
        for (var sentence : body.split("(?<=[。；？！\\n])")) {
            var text = ChineseText.normalise(sentence);
            if (!open.isEmpty() && open.length() + text.length() >= LONGEST) {
                passages.add(open.toString());
                open.setLength(0);
            }
            open.append(open.isEmpty() || text.isEmpty() ? "" : " ").append(text);
        }
        passages.add(open.toString());
        return passages.stream()
                .filter(text -> !text.isEmpty())
                .limit(MOST)
                .map(text -> text.substring(0, Math.min(LONGEST, text.length())))
                .toList();
    }
}
