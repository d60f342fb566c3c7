package io.zhike.bot.ranking;

import io.zhike.shared.text.ChineseText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the items beside their phrasings, by words and by meaning. Items without a body take no part. */
final class Bodies {

    private final WordPostings whole;
    private final WordPostings body;
    private final boolean[] present;
    private final int[] firstPassage;
    private final int[] itemOfPassage;
    private final VectorBlock passages;

    Bodies(List<Item> items, Map<String, CompactVector> vectorOf) {
        present = new boolean[items.size()];
        firstPassage = new int[items.size() + 1];
        var texts = new ArrayList<String>();
        for (int i = 0; i < present.length; i++) {
            present[i] = !items.get(i).body().isBlank();
            texts.addAll(Passages.of(items.get(i).body()));
            firstPassage[i + 1] = texts.size();
        }
        itemOfPassage = new int[texts.size()];
        for (int i = 0; i < present.length; i++) {
            Arrays.fill(itemOfPassage, firstPassage[i], firstPassage[i + 1], i);
        }
        passages = new VectorBlock(texts.stream().map(vectorOf::get).toArray(CompactVector[]::new));
        whole = postings(items, Bodies::everything);
        body = postings(items, item -> Stream.of(item.body()));
    }

    /** What a question finds in the bodies. */
    Found search(Analysis question, @Nullable CompactVector vector) {
        var terms = telling(question.spoken()).distinct().toList();
        return new Found(whole.shares(terms), body.shares(terms), passages.complete() ? vector : null);
    }

    final class Found {
        private final float[] wholeShares;
        private final float[] bodyShares;
        private final @Nullable CompactVector vector;

        private Found(float[] wholeShares, float[] bodyShares, @Nullable CompactVector vector) {
            this.wholeShares = wholeShares;
            this.bodyShares = bodyShares;
            this.vector = vector;
        }

        /** Share of the question's words, weighed by rarity, found anywhere in the item. */
        float whole(int item) {
            return wholeShares[item];
        }

        /** The same, found in the body. */
        float body(int item) {
            return bodyShares[item];
        }

        /** Cosine of the question and the nearest passage. */
        float cosine(int item) {
            float best = 0;
            for (int i = firstPassage[item]; vector != null && i < firstPassage[item + 1]; i++) {
                best = Math.max(best, passages.cosine(vector, i));
            }
            return best;
        }

        boolean hasVector() {
            return vector != null;
        }

        /** Items whose words or passages are nearest. */
        int[] best(int limit) {
            var byWords = new Nearest(Math.min(limit, present.length));
            for (int i = 0; i < present.length; i++) {
                if (wholeShares[i] > 0) {
                    byWords.offer(wholeShares[i], i);
                }
            }
            var near = vector == null ? new int[0] : passages.nearest(vector, limit);
            return java.util.stream.IntStream.concat(
                            Arrays.stream(byWords.indices()),
                            Arrays.stream(near).map(i -> itemOfPassage[i]))
                    .toArray();
        }
    }

    boolean present(int item) {
        return present[item];
    }

    private static WordPostings postings(List<Item> items, Function<Item, Stream<String>> texts) {
        var builder = new WordPostings.Builder();
        for (var item : items) {
            builder.add(
                    item.body().isBlank()
                            ? Stream.of()
                            : texts.apply(item).flatMap(text -> telling(ChineseText.normalise(text))));
        }
        return builder.build();
    }

    private static Stream<String> everything(Item item) {
        return Stream.of(item.phrasings().stream(), item.keywords().stream(), Stream.of(item.body()))
                .flatMap(texts -> texts);
    }

    /** Pairs of neighbours, and whole words of letters and digits. */
    private static Stream<String> telling(String normalised) {
        var words = Terms.single(normalised).stream().filter(word -> word.length() > 1);
        return Stream.concat(Terms.pairs(normalised).stream(), words);
    }
}
