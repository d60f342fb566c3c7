package io.zhike.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("C2")
class ChineseTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ＥＲＰ　ＧＳ７．０|erp gs7.0",
                "反結賬在哪裡|反结账在哪里",
                "返结帐|返结账",
                "制单，提示：“会计期间没有打开”！！！|制单 提示 会计期间没有打开",
                "Excel导出.xlsx|excel导出 xlsx",
                "GS 7.0 升级。|gs 7.0 升级",
                "😡😡 保存\u200b不了\ufeff|保存不了",
                "<script>alert(1)</script>|script alert 1 script",
                "①②|12"
            })
    void textsAreBroughtIntoOneForm(String text, String normal) {
        assertThat(ChineseText.normalise(text)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource(value = {"😀👍🏽", "'？？？'", "'   '", "'\u200b\u200d'", "''"})
    void whatHasNoWordsIsEmpty(String text) {
        assertThat(ChineseText.normalise(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'你好，请问反结账怎么做',反结账怎么做",
        "'您好 麻烦问一下凭证断号怎么办，谢谢',凭证断号怎么办",
        "'在吗 制单时提示会计期间没有打开',制单时提示会计期间没有打开",
        "'反结账在哪里啊 急急急',反结账在哪里",
        "'老师，请教一下折旧怎么提',折旧怎么提",
        "'亲属的工资怎么录',亲属的工资怎么录",
        "'感谢信怎么打印',感谢信怎么打印",
        "你好,''",
        "'你好 在吗 谢谢',''"
    })
    void greetingsAndThanksAreStripped(String text, String rest) {
        assertThat(Fillers.strip(ChineseText.normalise(text))).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "反结账,fan jie zhang",
        "返结帐,fan jie zhang",
        "会计,kuai ji",
        "银行行号,yin hang hang hao",
        "调整,tiao zheng",
        "调拨,diao bo",
        "重新,chong xin",
        "GS总账7,zong zhang",
        "税率,shui lv"
    })
    void charactersAreReadAsPinyin(String text, String syllables) {
        assertThat(String.join(" ", Pinyin.syllables(ChineseText.normalise(text))))
                .isEqualTo(syllables);
    }
}
