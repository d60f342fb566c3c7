package io.zhike.ticket.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("S7")
class HighlightTests {

    @ParameterizedTest
    @CsvSource({
        "反结账提示期间错误, 反结账, [反结账]提示期间错误",
        "反結賬提示, 反结账, [反結賬]提示",
        "ＧＳ 7.0 不能登录, gs, [ＧＳ] 7.0 不能登录",
        "凭证打印与账簿打印, 打印, 凭证[打印]与账簿[打印]",
        "反记账之后再结账, 反结账, 反记账之后再[结账]",
        "没有, 工资, 没有",
        "凭证 <script>, script, 凭证 <[script]>"
    })
    void whatWasLookedForIsMarked(String text, String query, String marked) {
        assertThat(marked(Highlight.of(text, query))).isEqualTo(marked);
    }

    @Test
    void thePiecesTogetherAreTheText() {
        var text = "有表情😀和\u200b看不见的字，ﬁ 连字";

        assertThat(Highlight.of(text, "看不见 fi").parts().stream()
                        .map(Highlight.TextPart::text)
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void anExcerptShowsThePlaceThatWasFound() {
        var text = "开头".repeat(100) + "这里反结账" + "结尾".repeat(100);

        var excerpt = Highlight.of(text, "反结账").excerpt(60);

        assertThat(excerpt).anyMatch(part -> part.hit() && part.text().equals("反结账"));
        assertThat(excerpt.getFirst().text()).isEqualTo("…");
        assertThat(excerpt.getLast().text()).isEqualTo("…");
    }

    private static String marked(Highlight highlight) {
        return highlight.parts().stream()
                .map(part -> part.hit() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
