package io.zhike.shared.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tokens for finding Chinese text by containment: each pair of neighbouring characters, single characters, and whole
 * words of letters and digits. A text that has all tokens of a query contains, nearly always, the query.
 */
public final class SearchTokens {

    private SearchTokens() {}

    /** Everything a text can be found by. */
    public static Set<String> ofText(String text) {
        var tokens = new LinkedHashSet<String>();
        for (var run : runs(text)) {
            pairs(run, tokens);
            if (ChineseText.isHan(run.charAt(0))) {
                run.chars().forEach(c -> tokens.add(String.valueOf((char) c)));
            }
        }
        return tokens;
    }

    /** What a text must have to be found by this query; empty if the query says nothing. */
    public static Set<String> ofQuery(String query) {
        var tokens = new LinkedHashSet<String>();
        runs(query).forEach(run -> pairs(run, tokens));
        return tokens;
    }

    private static void pairs(String run, Set<String> tokens) {
        if (!ChineseText.isHan(run.charAt(0)) || run.length() == 1) {
            tokens.add(run);
            return;
        }
        for (int i = 1; i < run.length(); i++) {
            tokens.add(run.substring(i - 1, i + 1));
        }
    }

    /** Runs of Chinese characters and runs of anything else. */
    private static List<String> runs(String text) {
        var runs = new ArrayList<String>();
        for (var part : ChineseText.normalise(text).split(" ")) {
            int start = 0;
            for (int i = 1; i <= part.length(); i++) {
                if (i == part.length() || ChineseText.isHan(part.charAt(i)) != ChineseText.isHan(part.charAt(start))) {
                    runs.add(part.substring(start, i));
                    start = i;
                }
            }
        }
        runs.removeIf(String::isEmpty);
        return runs;
    }
}
