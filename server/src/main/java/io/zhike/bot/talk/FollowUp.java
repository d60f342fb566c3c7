package io.zhike.bot.talk;

import io.zhike.shared.text.ChineseText;
import io.zhike.shared.text.Fillers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * A short text that says what it means only together with what was said before ("and how do I cancel that?").
 *
 * @param core what is new in it, normalised
 */
public record FollowUp(String core) {

    /** Whoever writes more than this says what they mean. UTF-16 units of normalised text. */
    private static final int LONGEST = 16;

    /** The first keywords of an entry say what it is about. */
    private static final int KEYWORDS = 2;

    private static final Wording LEANS = Wording.of("leans");
    private static final Wording TIE = Wording.of("tie");
    private static final Wording SHELL = Wording.of("shell");
    private static final Wording UNSOLVED = Wording.of("unsolved");

    public static Optional<FollowUp> of(String text) {
        var normal = Fillers.strip(ChineseText.normalise(text));
        if (normal.isEmpty() || normal.length() > LONGEST || !LEANS.isIn(normal)) {
            return Optional.empty();
        }
        var core = TIE.removedFrom(normal);
        return Optional.of(new FollowUp(core.isEmpty() ? normal : core));
    }

    /** Whether somebody says that the answer did not help, and no more than that. */
    public static boolean isUnsolved(String text) {
        return UNSOLVED.isAllOf(Fillers.strip(ChineseText.normalise(text)));
    }

    /**
     * The whole questions it may stand for.
     *
     * @param before what was asked, in the words of the customer and of the entry that answered
     * @param keywords what that entry is about
     */
    public List<String> whole(List<String> before, List<String> keywords) {
        var whole = new LinkedHashSet<String>();
        for (var question : before) {
            var normal = ChineseText.normalise(question);
            whole.add(SHELL.removedFrom(normal) + " " + core);
            whole.add(normal + " " + core);
        }
        var subjects = keywords.stream().limit(KEYWORDS).toList();
        if (!subjects.isEmpty()) {
            whole.add(String.join(" ", subjects) + " " + core);
        }
        // Verb and object in their order: "how do I cancel" and "closing" are "how do I cancel closing".
        subjects.forEach(subject -> whole.add(core + subject));
        return new ArrayList<>(whole);
    }

    /** Whether a text may answer this, too: it does not if what is new does not occur in it. */
    public boolean isCoveredBy(String text) {
        var news = SHELL.removedFrom(core).replace(" ", "");
        return news.isEmpty() || ChineseText.normalise(text).replace(" ", "").contains(news);
    }
}
