package io.zhike.bot.ranking;

import io.zhike.shared.text.ChineseText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the items beside their phrasings, by words and by meaning. Items without a body take no part. */
final class Bodies {

    /** In characters. The words of longer bodies are read up to here, so that memory has a bound for each item. */
    private static final int LONGEST = 600;

    private final WordPostings words;
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
        words = words(items);
    }

    /** What a question finds in the bodies. To be closed. */
    Found search(Analysis question, @Nullable CompactVector vector) {
        var terms = telling(question.spoken()).distinct().toList();
        return new Found(words.shares(terms), passages.complete() ? vector : null);
    }

    final class Found implements AutoCloseable {
        private final WordPostings.Shares shares;
        private final @Nullable CompactVector vector;

        private Found(WordPostings.Shares shares, @Nullable CompactVector vector) {
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

    private static WordPostings words(List<Item> items) {
        var builder = new WordPostings.Builder();
        for (var item : items) {
            if (item.body().isBlank()) {
                builder.add(List.of(), List.of());
            } else {
                var outside = Stream.concat(item.phrasings().stream(), item.keywords().stream());
                var body =
                        item.body().substring(0, Math.min(LONGEST, item.body().length()));
                builder.add(
                        outside.flatMap(text -> telling(ChineseText.normalise(text)))
                                .toList(),
                        telling(ChineseText.normalise(body)).toList());
            }
        }
        return builder.build();
    }

    /** Pairs of neighbours, and whole words of letters and digits. */
    private static Stream<String> telling(String normalised) {
        var words = Terms.single(normalised).stream().filter(word -> word.length() > 1);
        return Stream.concat(Terms.pairs(normalised).stream(), words);
    }
}
