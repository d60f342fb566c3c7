package io.zhike.bot.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhike.shared.text.ChineseText;
import io.zhike.shared.text.TextResource;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C2")
class PatternsTests {

    /** The characters that are looked for first must not hide an expression that a text does have. */
    @Test
    void findsInRealQuestionsWhatEachExpressionFindsAlone() {
        var expressions = Stream.concat(
                        TextResource.lines("/bot/question-types.txt").stream()
                                .map(line -> line.substring(line.indexOf('=') + 1)),
                        TextResource.lines("/bot/opposites.txt").stream()
                                .skip(2)
                                .flatMap(line -> Stream.of(line.split("<>"))))
                .map(String::strip)
                .limit(Long.SIZE)
                .toList();
        var patterns = Patterns.of(expressions.stream());
        for (var line : TextResource.lines("/robot/queries.tsv")) {
            var text = ChineseText.normalise(line.split("\t")[0]);
            assertThat(names(patterns.in(text), expressions)).as(text).isEqualTo(alone(expressions, text));
        }
    }

    @Test
    void takesNoMoreThanABitSetHolds() {
        var many = IntStream.range(0, 65).mapToObj(_ -> "结账");
        assertThatThrownBy(() -> Patterns.of(many)).isInstanceOf(IllegalStateException.class);
    }

    private static String names(long bits, List<String> expressions) {
        return IntStream.range(0, expressions.size())
                .filter(i -> (bits >>> i & 1) != 0)
                .mapToObj(expressions::get)
                .collect(Collectors.joining(" "));
    }

    private static String alone(List<String> expressions, String text) {
        return expressions.stream()
                .filter(expression -> Pattern.compile(expression).matcher(text).find())
                .collect(Collectors.joining(" "));
    }
}
