package io.zhike.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What changed between two texts, by words of letters and digits and by single Chinese characters. The longest common
 * subsequence after E. W. Myers, An O(ND) Difference Algorithm and Its Variations, Algorithmica 1 (1986).
 */
final class WordDiff {

    enum Op {
        SAME,
        REMOVED,
        ADDED
    }

    /** A run of words with the same fate. */
    record Part(Op op, String text) {}

    /** Beyond this many differences nobody reads them: then everything is removed and added. */
    private static final int MOST = 4000;

    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|\\s+|.", Pattern.DOTALL);

    private WordDiff() {}

    static List<Part> of(String before, String after) {
        var a = words(before);
        var b = words(after);
        var trace = trace(a, b);
        return trace == null
                ? parts(List.of(new Part(Op.REMOVED, before), new Part(Op.ADDED, after)))
                : parts(walk(a, b, trace));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }

    /** The furthest x on each diagonal after each number of differences; null if there are too many. */
    private static @org.jspecify.annotations.Nullable List<int[]> trace(List<String> a, List<String> b) {
        int most = Math.min(MOST, a.size() + b.size());
        var trace = new ArrayList<int[]>();
        var v = new int[2 * most + 3];
        for (int d = 0; d <= most; d++) {
            trace.add(java.util.Arrays.copyOfRange(v, most + 1 - d - 1, most + 1 + d + 2));
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || k != d && v[most + k] < v[most + 2 + k];
                int x = down ? v[most + 2 + k] : v[most + k] + 1;
                int y = x - k;
                while (x < a.size() && y < b.size() && a.get(x).equals(b.get(y))) {
                    x++;
                    y++;
                }
                v[most + 1 + k] = x;
                if (x >= a.size() && y >= b.size()) {
                    return trace;
                }
            }
        }
        return null;
    }

    private static List<Part> walk(List<String> a, List<String> b, List<int[]> trace) {
        var parts = new ArrayList<Part>();
        int x = a.size();
        int y = b.size();
        for (int d = trace.size() - 1; d > 0; d--) {
            // The copy begins at diagonal -d-1.
            var v = trace.get(d);
            int k = x - y;
            boolean down = k == -d || k != d && v[k - 1 + d + 1] < v[k + 1 + d + 1];
            int beforeX = v[(down ? k + 1 : k - 1) + d + 1];
            int beforeY = beforeX - (down ? k + 1 : k - 1);
            while (x > beforeX && y > beforeY) {
                parts.add(new Part(Op.SAME, a.get(--x)));
                y--;
            }
            parts.add(down ? new Part(Op.ADDED, b.get(--y)) : new Part(Op.REMOVED, a.get(--x)));
        }
        while (x > 0) {
            parts.add(new Part(Op.SAME, a.get(--x)));
        }
        return parts.reversed();
    }

    /** Neighbours with the same fate become one, and nothing is said of nothing. */
    private static List<Part> parts(List<Part> words) {
        var parts = new ArrayList<Part>();
        for (var word : words) {
            if (word.text().isEmpty()) {
                continue;
            }
            if (!parts.isEmpty() && parts.getLast().op() == word.op()) {
                parts.add(new Part(word.op(), parts.removeLast().text() + word.text()));
            } else {
                parts.add(word);
            }
        }
        return parts;
    }
}
