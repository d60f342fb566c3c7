package io.zhike.bot.ranking;

import io.zhike.shared.text.ChineseText;
import io.zhike.shared.text.Fillers;
import io.zhike.shared.text.Pinyin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A text as the ranking sees it.
 *
 * @param spoken normalised, without greetings; the whole normalised text if it is nothing but greeting
 * @param greeting whether there is nothing but greeting
 * @param singles characters and words, in order
 * @param pairs neighbouring singles
 * @param sounds pairs of neighbouring pinyin syllables
 */
record Analysis(
        String spoken,
        boolean greeting,
        List<String> singles,
        List<String> pairs,
        List<String> sounds,
        Aspects aspects) {

    /** Of longer texts the beginning and the end count: there people say what they want. */
    private static final int BEGINNING = 140;

    private static final int END = 60;

    static Analysis of(String text) {
        return of(text, UnaryOperator.identity());
    }

    /** {@link #spoken} alone. */
    static String spoken(String text) {
        var normal = cut(ChineseText.normalise(text));
        var stripped = Fillers.strip(normal);
        return stripped.isEmpty() ? normal : stripped;
    }

    /** @param spelling corrects the normalised text */
    static Analysis of(String text, UnaryOperator<String> spelling) {
        var normal = spelling.apply(cut(ChineseText.normalise(text)));
        var stripped = Fillers.strip(normal);
        var greeting = stripped.isEmpty() && !normal.isEmpty();
        return of(stripped.isEmpty() ? normal : stripped, greeting);
    }

    /** With the greetings left in: small talk is made of them. */
    static Analysis ofWhole(String text) {
        return of(cut(ChineseText.normalise(text)), false);
    }

    private static Analysis of(String spoken, boolean greeting) {
        return new Analysis(
                spoken, greeting, Terms.single(spoken), Terms.pairs(spoken), sounds(spoken), Aspects.of(spoken));
    }

    private static List<String> sounds(String spoken) {
        var syllables = Pinyin.syllables(spoken);
        var pairs = new ArrayList<String>(syllables.size());
        for (int i = 1; i < syllables.size(); i++) {
            pairs.add(syllables.get(i - 1) + ' ' + syllables.get(i));
        }
        return pairs;
    }

    private static String cut(String text) {
        return text.length() <= BEGINNING + END
                ? text
                : text.substring(0, BEGINNING) + " " + text.substring(text.length() - END);
    }
}
