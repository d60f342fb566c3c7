package io.zhike.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.knowledge.WordDiff.Op;
import io.zhike.knowledge.WordDiff.Part;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C5")
class WordDiffTests {

    @Test
    void whatChangedIsToldByCharactersOfChineseAndByWordsOfLetters() {
        assertThat(WordDiff.of("在 GS 6.1 里反记账", "在 GS 7.0 里取消记账"))
                .containsExactly(
                        new Part(Op.SAME, "在 GS "),
                        new Part(Op.REMOVED, "6"),
                        new Part(Op.ADDED, "7"),
                        new Part(Op.SAME, "."),
                        new Part(Op.REMOVED, "1"),
                        new Part(Op.ADDED, "0"),
                        new Part(Op.SAME, " 里"),
                        new Part(Op.REMOVED, "反"),
                        new Part(Op.ADDED, "取消"),
                        new Part(Op.SAME, "记账"));
    }

    @Test
    void nothingAgainstSomethingAndTheSameAgainstTheSame() {
        assertThat(WordDiff.of("", "")).isEmpty();
        assertThat(WordDiff.of("", "新的")).containsExactly(new Part(Op.ADDED, "新的"));
        assertThat(WordDiff.of("旧的", "")).containsExactly(new Part(Op.REMOVED, "旧的"));
        assertThat(WordDiff.of("一样", "一样")).containsExactly(new Part(Op.SAME, "一样"));
    }

    @Test
    void bothTextsCanAlwaysBeReadFromTheDifference() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var before = text(random);
            var after = text(random);
            var parts = WordDiff.of(before, after);
            assertThat(without(parts, Op.ADDED)).isEqualTo(before);
            assertThat(without(parts, Op.REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void textsThatHaveNothingInCommonAreReplacedAsAWhole() {
        var parts = WordDiff.of("一".repeat(9000), "二".repeat(9000));

        assertThat(parts).hasSize(2);
        assertThat(without(parts, Op.ADDED)).hasSize(9000);
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(40), 0, 5)
                .mapToObj(n -> List.of("账", "凭", "GS", " ", "\n").get(n))
                .collect(Collectors.joining());
    }

    private static String without(List<Part> parts, Op op) {
        return parts.stream().filter(part -> part.op() != op).map(Part::text).collect(Collectors.joining());
    }
}
