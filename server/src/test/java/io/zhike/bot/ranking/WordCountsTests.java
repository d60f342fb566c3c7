package io.zhike.bot.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C2")
class WordCountsTests {

    @Test
    void countsEveryWordOfTwoToFourCharacters() {
        var counts = WordCounts.NONE.with(changes(List.of("反结账结账"), 1));
        assertThat(counts.of("结账")).isEqualTo(2);
        assertThat(counts.of("反结")).isOne();
        assertThat(counts.of("账结账")).isOne();
        assertThat(counts.of("反结账结")).isOne();
        assertThat(counts.of("反结账结账")).isZero();
        assertThat(counts.of("账")).isZero();
        assertThat(counts.of("记账")).isZero();
    }

    @Test
    void aChangeLeavesTheEarlierCountsAsTheyAre() {
        var before = WordCounts.NONE.with(changes(List.of("记账"), 5));
        var after = before.with(changes(List.of("鿿鿿记账"), 1));
        assertThat(before.of("记账")).isEqualTo(5);
        assertThat(before.of("鿿鿿")).isZero();
        assertThat(after.of("记账")).isEqualTo(6);
        assertThat(after.of("鿿鿿")).isOne();
        assertThat(after.with(changes(List.of("鿿鿿记账"), -1)).of("鿿鿿")).isZero();
    }

    /** Few characters, so that the same words come and go again and again. */
    @Test
    void manySmallChangesCountLikeAllAtOnce() {
        var random = new Random(7);
        var texts = new ArrayList<String>();
        var counts = WordCounts.NONE;
        for (int i = 0; i < 400; i++) {
            if (i < 100 || random.nextBoolean()) {
                var text = random.ints(30, '一', '一' + 40)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
                texts.add(text);
                counts = counts.with(changes(List.of(text), 1));
            } else {
                counts = counts.with(changes(List.of(texts.remove(random.nextInt(texts.size()))), -1));
            }
        }
        var expected = WordCounts.NONE.with(changes(texts, 1));
        assertThat(expected.base().words()).hasSizeGreaterThan(2000);
        for (var text : texts) {
            for (int start = 0; start + 4 <= text.length(); start++) {
                var word = text.substring(start, start + 2 + start % 3);
                assertThat(counts.of(word)).isEqualTo(expected.of(word));
            }
        }
        assertThat(counts.base().plus(counts.later()))
                .usingRecursiveComparison()
                .isEqualTo(expected.base());
    }

    private static WordCounts.Changes changes(List<String> runs, int times) {
        var changes = new WordCounts.Changes();
        runs.forEach(run -> changes.count(run, times));
        return changes;
    }
}
