package io.zhike.bot.talk;

import io.zhike.shared.text.ChineseText;

/** How somebody feels who writes this, by the wordings of {@code /bot/wording.txt}. */
public enum Temper {
    CALM,
    /** Afraid or pressed for time. */
    PANIC,
    ANGER,
    /** Wants to complain about the service or the vendor. */
    COMPLAINT;

    private static final Wording COMPLAINTS = Wording.of("complaint");
    private static final Wording ANGRY = Wording.of("anger");
    private static final Wording PANICS = Wording.of("panic");

    /** The gravest that shows. */
    public static Temper of(String text) {
        var normal = ChineseText.normalise(text);
        if (COMPLAINTS.isIn(normal)) {
            return COMPLAINT;
        }
        if (ANGRY.isIn(normal)) {
            return ANGER;
        }
        return PANICS.isIn(normal) ? PANIC : CALM;
    }

    /** The text without what only shows the temper; sentence marks between the rest are kept. */
    public static String calmed(String text) {
        var rest = new StringBuilder();
        for (var sentence : text.split("(?<=[，,。！!？?；;\\n])")) {
            var mark = sentence.isEmpty() ? "" : sentence.substring(sentence.length() - 1);
            var calm = calmedSentence(ChineseText.normalise(sentence));
            if (!calm.isEmpty()) {
                rest.append(calm).append("，,。！!？?；;\n".contains(mark) ? mark : "");
            }
        }
        return rest.toString();
    }

    private static String calmedSentence(String normal) {
        return PANICS.removedFrom(ANGRY.removedFrom(COMPLAINTS.removedFrom(normal)));
    }
}
