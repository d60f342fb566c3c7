package io.zhike.ticket.search;

import io.zhike.shared.text.ChineseText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds in a text what a query looked for, although the query may be written otherwise (traditional, full width). */
final class Highlight {

    private static final int BEFORE = 30;

    private final String text;
    private final BitSet hits;

    private Highlight(String text, BitSet hits) {
        this.text = text;
        this.hits = hits;
    }

    /** A piece of the text; the pieces together are the whole. */
    record TextPart(String text, boolean hit) {}

    static Highlight of(String text, String query) {
        var hits = new BitSet(text.length());
        var normal = normal(text);
        for (var word : ChineseText.normalise(query).split(" ")) {
            if (!word.isEmpty() && !mark(normal, word, hits)) {
                Words.ofQuery(word).forEach(token -> mark(normal, token, hits));
            }
        }
        return new Highlight(text, hits);
    }

    /** Character by character, so that places agree; a character that would vanish or grow becomes a space. */
    private static String normal(String text) {
        var normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var one = c == '.' ? "." : ChineseText.normalise(String.valueOf(c));
            normal.append(one.length() == 1 ? one : " ");
        }
        return normal.toString();
    }

    private static boolean mark(String normal, String word, BitSet hits) {
        var found = false;
        for (int at = normal.indexOf(word); at >= 0; at = normal.indexOf(word, at + 1)) {
            hits.set(at, at + word.length());
            found = true;
        }
        return found;
    }

    List<TextPart> parts() {
        return parts(0, text.length());
    }

    /** So many characters around the first place that was found, or from the beginning. */
    List<TextPart> excerpt(int length) {
        var first = Math.max(0, hits.nextSetBit(0));
        var from = Math.clamp(first - BEFORE, 0, Math.max(0, text.length() - length));
        var to = Math.min(text.length(), from + length);
        var parts = new ArrayList<TextPart>();
        if (from > 0) {
            parts.add(new TextPart("…", false));
        }
        parts.addAll(parts(from, to));
        if (to < text.length()) {
            parts.add(new TextPart("…", false));
        }
        return parts;
    }

    private List<TextPart> parts(int from, int to) {
        var parts = new ArrayList<TextPart>();
        for (int start = from; start < to; ) {
            var hit = hits.get(start);
            var next = hit ? hits.nextClearBit(start) : hits.nextSetBit(start);
            var end = next < 0 ? to : Math.min(next, to);
            parts.add(new TextPart(text.substring(start, end), hit));
            start = end;
        }
        return parts;
    }
}
