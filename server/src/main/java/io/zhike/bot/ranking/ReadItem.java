package io.zhike.bot.ranking;

import io.zhike.shared.text.ChineseText;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a ranker needs of one item, whatever stands beside it. Terms are {@link Numbers} of the {@link ReadItems}.
 *
 * @param item its number apart, which others may have later
 * @param passages what its body is compared by in meaning
 * @param wordsOutside distinct words outside of the body that the body has not
 * @param wordsOfBody distinct words of the body
 * @param keywords the neighbouring pairs of each keyword
 */
record ReadItem(
        Item item,
        List<ReadPhrasing> phrasings,
        List<String> passages,
        int[] wordsOutside,
        int[] wordsOfBody,
        int[][] keywords,
        SpokenWords spelling) {

    /** In characters. The words of longer bodies are read up to here, so that memory has a bound for each item. */
    private static final int LONGEST_BODY = 600;

    static ReadItem of(Item item, Dictionary dictionary) {
        var body = dictionary.words().addAll(wordsOfBody(item));
        return new ReadItem(
                item,
                item.phrasings().stream()
                        .map(text -> ReadPhrasing.of(text, dictionary))
                        .toList(),
                Passages.of(item.body()),
                without(dictionary.words().addAll(wordsOutside(item)), body),
                body,
                item.keywords().stream()
                        .map(keyword -> dictionary.pairs().addAll(Terms.pairs(ChineseText.normalise(keyword))))
                        .toArray(int[][]::new),
                SpokenWords.of(item));
    }

    /** Items without a body take no part in the comparison of bodies. */
    boolean hasBody() {
        return !item.body().isBlank();
    }

    private static Collection<String> wordsOfBody(Item item) {
        var body = item.body().substring(0, Math.min(LONGEST_BODY, item.body().length()));
        return Terms.telling(ChineseText.normalise(body)).toList();
    }

    private static Collection<String> wordsOutside(Item item) {
        return item.body().isBlank()
                ? List.of()
                : Stream.concat(item.phrasings().stream(), item.keywords().stream())
                        .flatMap(text -> Terms.telling(ChineseText.normalise(text)))
                        .toList();
    }

    /** @param others ascending */
    private static int[] without(int[] numbers, int[] others) {
        return java.util.Arrays.stream(numbers)
                .filter(number -> java.util.Arrays.binarySearch(others, number) < 0)
                .toArray();
    }

    /** One phrasing: its terms as distinct numbers, ascending. */
    record ReadPhrasing(String spoken, int[] singles, int[] pairs, int[] sounds, Aspects aspects) {

        private static ReadPhrasing of(String text, Dictionary dictionary) {
            var analysis = Analysis.of(text);
            return new ReadPhrasing(
                    analysis.spoken(),
                    dictionary.singles().addAll(analysis.singles()),
                    dictionary.pairs().addAll(analysis.pairs()),
                    dictionary.sounds().addAll(analysis.sounds()),
                    analysis.aspects());
        }
    }

    /** The numbers of all terms, by kind. */
    record Dictionary(Numbers singles, Numbers pairs, Numbers sounds, Numbers words) {

        Dictionary() {
            this(new Numbers(), new Numbers(), new Numbers(), new Numbers());
        }
    }
}
