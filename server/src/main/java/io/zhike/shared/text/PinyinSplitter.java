package io.zhike.shared.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Splits letters without spaces into pinyin syllables: "fanjiezhang" is fan, jie, zhang. */
public final class PinyinSplitter {

    private static final Set<String> SYLLABLES = new HashSet<>(TextResource.lines("/text/pinyin-syllables.txt"));
    private static final int LONGEST = 6;

    /** Few words have more readings; what has is no pinyin but noise. */
    private static final int MOST = 16;

    private PinyinSplitter() {}

    /** All ways to read the letters as syllables; none if they are no pinyin. */
    public static List<List<String>> split(String letters) {
        var result = new ArrayList<List<String>>();
        split(letters, 0, new ArrayList<>(), result);
        return result;
    }

    private static void split(String letters, int start, List<String> before, List<List<String>> result) {
        if (result.size() >= MOST) {
            return;
        }
        if (start == letters.length()) {
            result.add(List.copyOf(before));
            return;
        }
        for (int end = Math.min(letters.length(), start + LONGEST); end > start; end--) {
            var syllable = letters.substring(start, end);
            if (SYLLABLES.contains(syllable)) {
                before.add(syllable);
                split(letters, end, before, result);
                before.removeLast();
            }
        }
    }
}
