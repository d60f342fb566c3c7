package io.zhike.bot.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("C2")
class GroundingTests {

    private final Grounding grounding = new Grounding(
            "2025 年的账怎么反结账",
            List.of(
                    new Passage("怎么反结账？", "在【总账】→【期末处理】→【结账】里点「反结账」，最多退回 12 个期间。"),
                    new Passage("怎么反记账？", "在【总账】→【凭证管理】→【记账】里点「反记账」。")));

    @Test
    void aTextWithCitationsPassesAndItsCitationsAreNumberedAnew() {
        var phrased =
                grounding.check("先反记账，点「反记账」[2]。再反结账，点「反结账」[1]，可退 12 个期间 [1]。").orElseThrow();

        assertThat(phrased.markdown()).isEqualTo("先反记账，点「反记账」[1]。再反结账，点「反结账」[2]，可退 12 个期间[2]。");
        assertThat(phrased.cited()).containsExactly(1, 0);
    }

    @Test
    void stepsMayBeNumberedAndTheYearMayComeFromTheQuestion() {
        assertThat(grounding.check("2025 年的账这样退 [1]：\n\n1. 打开【总账】→【期末处理】→【结账】[1]\n2. 点「反结账」"))
                .isPresent();
    }

    @Test
    void aCitationOfNothingIsDropped() {
        assertThat(grounding.check("点「反结账」[1][7]。").orElseThrow().markdown()).isEqualTo("点「反结账」[1]。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "无",
                "点「反结账」。",
                "点「反结账」[3]。",
                "点「反结账」[1]。\n\n还可以找服务商。",
                "在【系统】→【期末】里点「反结账」[1]。",
                "最多退回 24 个期间 [1]。",
                "点「强制反结账」[1]。",
                "详见 https://example.com/x [1]",
                "点「反结账」[1] <img src=x onerror=alert(1)>",
                "点[这里](https://evil.example.com)反结账 [1]"
            })
    void whatThePassagesDoNotSayIsRefused(String text) {
        assertThat(grounding.check(text)).isEmpty();
    }

    @Test
    void personalNumbersDoNotGoOut() {
        assertThat(Prompt.withoutPersonal("我电话 19900001234，邮箱 li@example.com，2025 年 3 月的账"))
                .isEqualTo("我电话 ***，邮箱 ***，2025 年 3 月的账");
    }
}
