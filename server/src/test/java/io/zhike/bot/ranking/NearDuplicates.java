package io.zhike.bot.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pairs of entries that ask or answer nearly the same. Entries of two products may: they are told apart by it. */
final class NearDuplicates {

    /** Cosines from which on two titles, or two answers, want a second look by a person. */
    static final float ALIKE_TITLES = 0.88f;

    static final float ALIKE_ANSWERS = 0.92f;

    private NearDuplicates() {}

    /** @param first the code that sorts first */
    record Pair(String first, String second, String what, float cosine) {

        String codes() {
            return first + "\t" + second;
        }
    }

    /** Most alike first. */
    static List<Pair> of(OwnContent content, float alikeTitles, float alikeAnswers) {
        var titles = content.items().stream()
                .map(item -> Analysis.of(item.phrasings().getFirst()).spoken())
                .toList();
        var answers = content.answers().stream()
                .map(text -> Analysis.of(text).spoken())
                .toList();
        var pairs = new ArrayList<Pair>();
        compare(content, titles, "title", alikeTitles, pairs);
        compare(content, answers, "answer", alikeAnswers, pairs);
        pairs.sort(Comparator.comparingDouble(Pair::cosine).reversed());
        return pairs;
    }

    private static void compare(OwnContent content, List<String> texts, String what, float alike, List<Pair> pairs) {
        var codes = List.copyOf(content.ids().keySet());
        // As the model gives them: what is judged once is not to change with a map learned anew.
        var known = Vectors.originals(texts);
        var vectors =
                texts.stream().map(text -> CompactVector.of(known.get(text))).toArray(CompactVector[]::new);
        for (int i = 0; i < vectors.length; i++) {
            var vector = vectors[i].spread();
            for (int j = 0; j < i; j++) {
                var cosine = vector.cosine(vectors[j]);
                if (cosine >= alike && !ofTwoProducts(content, i, j)) {
                    boolean inOrder = codes.get(i).compareTo(codes.get(j)) < 0;
                    pairs.add(new Pair(codes.get(inOrder ? i : j), codes.get(inOrder ? j : i), what, cosine));
                }
            }
        }
    }

    private static boolean ofTwoProducts(OwnContent content, int one, int other) {
        @Nullable String first = content.items().get(one).product();
        @Nullable String second = content.items().get(other).product();
        return first != null && second != null && !first.equals(second);
    }
}
