package io.zhike.bot.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pairs of entries that ask or answer nearly the same. */
final class NearDuplicates {

    /** Cosines from which on two titles, or two answers, want a second look by a person. */
    private static final float ALIKE_TITLES = 0.95f;

    private static final float ALIKE_ANSWERS = 0.97f;

    private NearDuplicates() {}

    /** @param first the code that sorts first */
    record Pair(String first, String second, String what, float cosine) {

        String codes() {
            return first + " " + second;
        }
    }

    /** Most alike first. */
    static List<Pair> of(OwnContent content) {
        var codes = List.copyOf(content.ids().keySet());
        var titles = content.items().stream()
                .map(item -> Analysis.of(item.phrasings().getFirst()).spoken())
                .toList();
        var answers = content.answers().stream()
                .map(text -> Analysis.of(text).spoken())
                .toList();
        var pairs = new ArrayList<Pair>();
        compare(codes, titles, "title", ALIKE_TITLES, pairs);
        compare(codes, answers, "answer", ALIKE_ANSWERS, pairs);
        pairs.sort(Comparator.comparingDouble(Pair::cosine).reversed());
        return pairs;
    }

    private static void compare(List<String> codes, List<String> texts, String what, float alike, List<Pair> pairs) {
        var known = Vectors.of(texts);
        var vectors = texts.stream().map(known::get).toArray(CompactVector[]::new);
        for (int i = 0; i < vectors.length; i++) {
            for (int j = 0; j < i; j++) {
                var cosine = vectors[i].cosine(vectors[j]);
                if (cosine >= alike) {
                    boolean inOrder = codes.get(i).compareTo(codes.get(j)) < 0;
                    pairs.add(new Pair(codes.get(inOrder ? i : j), codes.get(inOrder ? j : i), what, cosine));
                }
            }
        }
    }
}
