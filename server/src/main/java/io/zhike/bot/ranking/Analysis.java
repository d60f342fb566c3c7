package io.zhike.bot.ranking;

import io.zhike.shared.text.ChineseText;
import io.zhike.shared.text.Fillers;
import io.zhike.shared.text.Pinyin;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as the ranking sees it.
 *
 * @param spoken normalised, without greetings; the whole normalised text if it is nothing but greeting
 * @param singles characters and words, in order
 * @param pairs neighbouring singles
 * @param sounds pairs of neighbouring pinyin syllables
 */
record Analysis(String spoken, List<String> singles, List<String> pairs, List<String> sounds, Aspects aspects) {

    /** Longer questions are cut here: whoever pastes a page has said what it is about by then. */
    private static final int MAX_LENGTH = 200;

    static Analysis of(String text) {
        var normal = cut(ChineseText.normalise(cut(text, 2000)), MAX_LENGTH);
        var stripped = Fillers.strip(normal);
        var spoken = stripped.isEmpty() ? normal : stripped;
        return new Analysis(spoken, Terms.single(spoken), Terms.pairs(spoken), sounds(spoken), Aspects.of(spoken));
    }

    private static List<String> sounds(String spoken) {
        var syllables = Pinyin.syllables(spoken);
        var pairs = new ArrayList<String>(syllables.size());
        for (int i = 1; i < syllables.size(); i++) {
            pairs.add(syllables.get(i - 1) + ' ' + syllables.get(i));
        }
        return pairs;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
