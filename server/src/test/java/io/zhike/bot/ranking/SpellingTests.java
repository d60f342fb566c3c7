package io.zhike.bot.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C2")
class SpellingTests {

    private final Spelling spelling = ReadItems.of(List.of(
                    new Item(
                            1,
                            List.of("总账已经结账了，怎么反结账？", "反结账在哪里", "结账在哪里做", "fanjiezhang zenme nong"),
                            List.of("反结账"),
                            "",
                            null,
                            null),
                    new Item(2, List.of("凭证断号了，怎么整理？", "凭证号怎么重排"), List.of("凭证", "断号"), "", null, null),
                    new Item(3, List.of("用户怎么登录？", "Excel 怎么导出？"), List.of("登录", "导出"), "", null, null),
                    new Item(4, List.of("工资怎么发放？"), List.of("工资"), "", null, null)))
            .spelling();

    @ParameterizedTest
    @CsvSource({
        "fan jie zhang,反结账",
        "fanjiezhang,反结账",
        "fan jiezhang zai nali,反结账在哪里",
        "pingzheng duanhao,凭证断号",
        "返结账在哪里,反结账在哪里",
        "平正断号了,凭证断号了",
        "登陆不了,登录不了",
        "工姿没发,工资没发"
    })
    void pinyinAndSlipsAreReadAsTheWordsInUse(String typed, String meant) {
        assertThat(spelling.correct(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"反结账在哪里", "excel导出", "login failed", "sql server", "今天天气怎么样", "gs 7.0", "ok"})
    void whatIsKnownOrSimplySomethingElseStays(String typed) {
        assertThat(spelling.correct(typed)).isEqualTo(typed);
    }
}
