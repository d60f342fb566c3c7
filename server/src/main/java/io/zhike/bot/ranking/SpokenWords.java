package io.zhike.bot.ranking;

import io.zhike.shared.text.ChineseText;
import io.zhike.shared.text.PinyinSplitter;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an item tells about how words are written.
 *
 * @param latin words of letters that are no pinyin
 * @param keywords by their sound
 */
record SpokenWords(Set<String> latin, Map<Long, String> keywords) {

    /** Words of letters only, with spaces between. */
    static final Pattern LETTERS = Pattern.compile("(?<![a-z0-9])[a-z]+(?: [a-z]+)*(?![a-z0-9])");

    static final Pattern HAN = Pattern.compile("[\\u3400-\\u9fff]{2,}");

    /** Keywords count more, they were chosen. */
    private static final int KEYWORD = 5;

    static SpokenWords of(Item item) {
        var texts = Stream.of(item.phrasings(), item.keywords(), List.of(item.body()))
                .flatMap(Collection::stream)
                .map(ChineseText::normalise);
        var keywords = new LinkedHashMap<Long, String>();
        item.keywords().stream()
                .map(ChineseText::normalise)
                .filter(SpokenWords::canReplace)
                .forEach(keyword -> keywords.putIfAbsent(Sounds.of(keyword), keyword));
        return new SpokenWords(texts.flatMap(SpokenWords::latin).collect(Collectors.toUnmodifiableSet()), keywords);
    }

    /** Only whole keywords replace what is typed: any other characters that stand together may do so by chance. */
    private static boolean canReplace(String keyword) {
        return keyword.length() <= WordCounts.LONGEST && HAN.matcher(keyword).matches();
    }

    /** Some phrasings are written in pinyin themselves; those are no words. */
    private static Stream<String> latin(String normalised) {
        return LETTERS.matcher(normalised)
                .results()
                .flatMap(letters -> Arrays.stream(letters.group().split(" ")))
                .filter(word -> PinyinSplitter.split(word).isEmpty());
    }

    /** What people ask with: phrasings and keywords. */
    static void countAsked(Item item, WordCounts.Changes changes, int sign) {
        item.phrasings().forEach(text -> count(text, changes, sign));
        item.keywords().forEach(text -> count(text, changes, sign * KEYWORD));
    }

    static void countBody(Item item, WordCounts.Changes changes, int sign) {
        count(item.body(), changes, sign);
    }

    private static void count(String text, WordCounts.Changes changes, int times) {
        HAN.matcher(ChineseText.normalise(text))
                .results()
                .map(MatchResult::group)
                .forEach(run -> changes.count(run, times));
    }
}
