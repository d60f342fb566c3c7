package io.zhike.bot.ranking;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What stands in the items beside their phrasings, by words and by meaning. Items without a body take no part. */
final class Bodies {

    private final WordPostings words;
    private final boolean[] present;
    private final int[] firstPassage;
    private final int[] itemOfPassage;
    private final VectorBlock passages;

    Bodies(ReadItems items, Map<String, CompactVector> vectorOf) {
        var all = items.all();
        present = new boolean[all.size()];
        firstPassage = new int[all.size() + 1];
        for (int i = 0; i < present.length; i++) {
            present[i] = all.get(i).hasBody();
            firstPassage[i + 1] = firstPassage[i] + all.get(i).passages().size();
        }
        itemOfPassage = new int[firstPassage[present.length]];
        for (int i = 0; i < present.length; i++) {
            Arrays.fill(itemOfPassage, firstPassage[i], firstPassage[i + 1], i);
        }
        passages = new VectorBlock(all.stream()
                .flatMap(item -> item.passages().stream())
                .map(vectorOf::get)
                .toArray(CompactVector[]::new));
        words = new WordPostings(items);
    }

    /** What a question finds in the bodies. To be closed. */
    Found search(Analysis question, @Nullable SpreadVector vector) {
        var terms = Terms.telling(question.spoken()).distinct().toList();
        return new Found(words.shares(terms), passages.complete() ? vector : null);
    }

    final class Found implements AutoCloseable {
        private final WordPostings.Shares shares;
        private final @Nullable SpreadVector vector;

        private Found(WordPostings.Shares shares, @Nullable SpreadVector vector) {
            this.shares = shares;
            this.vector = vector;
        }

        /** Share of the question's words, weighed by rarity, found anywhere in the item. */
        float whole(int item) {
            return shares.whole(item);
        }

        /** The same, found in the body. */
        float body(int item) {
            return shares.body(item);
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
            var near = vector == null ? new int[0] : passages.nearest(vector, limit);
            return IntStream.concat(
                            Arrays.stream(shares.best(limit)),
                            Arrays.stream(near).map(i -> itemOfPassage[i]))
                    .toArray();
        }

        @Override
        public void close() {
            shares.close();
        }
    }

    boolean present(int item) {
        return present[item];
    }
}
