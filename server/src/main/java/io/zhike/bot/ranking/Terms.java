package io.zhike.bot.ranking;

import io.zhike.shared.text.ChineseText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Splits normalised text into the units that are matched: characters, words, and pairs of neighbours. */
final class Terms {

    private Terms() {}

    /** Each Chinese character alone; a run of letters and digits as one word; nothing across spaces is a pair. */
    static List<String> single(String normalised) {
        var result = new ArrayList<String>();
        for (int i = 0; i < normalised.length(); ) {
            int end = end(normalised, i);
            if (normalised.charAt(i) != ' ') {
                result.add(normalised.substring(i, end));
            }
            i = end;
        }
        return result;
    }

    /** Neighbours, joined by nothing: "结账" for 结 and 账. */
    static List<String> pairs(String normalised) {
        var result = new ArrayList<String>();
        for (var part : normalised.split(" ")) {
            var units = single(part);
            for (int i = 1; i < units.size(); i++) {
                result.add(units.get(i - 1) + units.get(i));
            }
        }
        return result;
    }

    /** What tells most: pairs of neighbours, and whole words of letters and digits. */
    static Stream<String> telling(String normalised) {
        var words = single(normalised).stream().filter(word -> word.length() > 1);
        return Stream.concat(pairs(normalised).stream(), words);
    }

    private static int end(String text, int start) {
        if (isAlone(text.charAt(start))) {
            return start + 1;
        }
        int end = start;
        while (end < text.length() && !isAlone(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isAlone(char c) {
        return c == ' ' || ChineseText.isHan(c);
    }
}
