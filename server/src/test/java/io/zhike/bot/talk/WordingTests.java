package io.zhike.bot.talk;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.bot.source.SourceRef;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people put things; no database, no ranking. */
@Tag("C2")
class WordingTests {

    private static final List<Option> PRODUCTS = List.of(
            new Option("GS", "GS 系统管理员的密码忘了怎么办？", SourceRef.entry(1), "GS", null),
            new Option("PS", "PS 的账套主管密码忘了怎么办？", SourceRef.entry(2), "PS", null));

    private static final List<Option> MODULES = List.of(
            new Option("采购", "采购订单怎么弃审？", SourceRef.entry(1), null, "purchase"),
            new Option("销售", "销售订单怎么弃审？", SourceRef.entry(2), null, "sales"));

    @ParameterizedTest
    @CsvSource({"PS, 2", "ps的, 2", "我用的是GS, 1", "ＧＳ, 1", "2, 2", "第二个, 2", "选1, 1", "PS 的账套主管密码忘了怎么办？, 2"})
    void aChoiceIsMadeByWordNumberOrQuestion(String text, int number) {
        assertThat(Option.chosen(text, PRODUCTS)).contains(PRODUCTS.get(number - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "都可以", "PS里怎么新增用户", "你好", "GS和PS有什么不同", "psd文件"})
    void otherTextsChooseNothing(String text) {
        assertThat(Option.chosen(text, PRODUCTS)).isEmpty();
    }

    @Test
    void aModuleIsChosenByItsName() {
        assertThat(Option.chosen("是采购的", MODULES)).contains(MODULES.getFirst());
        assertThat(Option.chosen("销售", MODULES)).contains(MODULES.getLast());
        assertThat(Option.chosen("销售发票怎么开", MODULES)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"都不是", "不是", "没有我要的", "都不对啊", "None of these"})
    void noneOfThemCanBeSaid(String text) {
        assertThat(Option.isNone(text)).isTrue();
        assertThat(Option.isNone(text + "，怎么记账")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"那怎么取消?, 怎么取消", "那PS呢, ps", "怎么取消, 怎么取消", "在哪里, 在哪里", "如果已经审核了呢, 如果已经审核了", "还有别的办法吗, 别的办法吗"})
    void aShortTextLeansOnWhatWasSaid(String text, String core) {
        assertThat(FollowUp.of(text)).map(FollowUp::core).contains(core);
    }

    @ParameterizedTest
    @ValueSource(strings = {"凭证断号怎么整理", "怎么取消凭证的审核", "银行对账单怎么导入", "那个会计期间没有打开提示的凭证应该如何处理才能保存", ""})
    void aTextThatSaysWhatItMeansDoesNot(String text) {
        assertThat(FollowUp.of(text)).isEmpty();
    }

    @Test
    void togetherTheyAreAQuestion() {
        var whole = FollowUp.of("那怎么取消?").orElseThrow().whole(List.of("凭证怎么审核？"), List.of("凭证审核", "弃审", "出纳"));

        assertThat(whole).containsExactly("凭证 审核 怎么取消", "凭证怎么审核 怎么取消", "凭证审核 弃审 怎么取消", "怎么取消凭证审核", "怎么取消弃审");
    }

    @Test
    void theSameAnswerIsNoAnswerToWhatItDoesNotMention() {
        var answer = "在【总账】→【凭证审核】里由审核人反审核。";

        assertThat(FollowUp.of("那采购呢").orElseThrow().isCoveredBy(answer)).isFalse();
        assertThat(FollowUp.of("在哪里").orElseThrow().isCoveredBy(answer)).isTrue();
        assertThat(FollowUp.of("那怎么反审核").orElseThrow().isCoveredBy(answer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"还是不行", "还是不行啊", "没用", "按你说的做了还是不行", "试过了也不行", "没解决"})
    void whoHadNoLuckSaysSo(String text) {
        assertThat(FollowUp.isUnsolved(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"没用的科目怎么删", "还是不行，提示期间未打开", "凭证没用了怎么作废"})
    void whoSaysMoreAsksAgain(String text) {
        assertThat(FollowUp.isUnsolved(text)).isFalse();
    }

    @Test
    void twoQuestionsAreTakenApart() {
        assertThat(Parts.of("怎么反结账？凭证断号怎么整理？")).containsExactly("怎么反结账？", "凭证断号怎么整理？");
        assertThat(Parts.of("月末怎么结账，另外凭证断号了怎么整理")).containsExactly("月末怎么结账，", "凭证断号了怎么整理");
        assertThat(Parts.of("1月结完账了。怎么反结账；还有，摘要能不能写尖括号")).containsExactly("1月结完账了。怎么反结账；", "摘要能不能写尖括号");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "制单时提示会计期间没有打开，怎么办？",
                "提示“会计期间没有打开”？怎么办？",
                "我们昨天升级了。今天凭证打不开。",
                "在吗？怎么反结账？",
                "怎么反结账？急，谢谢！",
                "",
                "？？？"
            })
    void oneQuestionStaysWhole(String text) {
        assertThat(Parts.of(text)).containsExactly(text);
    }

    @ParameterizedTest
    @CsvSource({
        "我要投诉你们, COMPLAINT",
        "太差劲了我要去12315, COMPLAINT",
        "你们这破系统天天出问题, ANGER",
        "气死我了, ANGER",
        "急死了凭证断号了怎么办, PANIC",
        "领导马上要报表了, PANIC",
        "怎么反结账, CALM",
        "客户投诉单怎么登记, CALM",
        "垃圾数据怎么清理, CALM",
        "销售退款单怎么做, CALM",
        "客户评价差评怎么导出报表, COMPLAINT",
        "加急付款怎么标记, PANIC"
    })
    void temperShowsInTheWording(String text, Temper temper) {
        assertThat(Temper.of(text)).isEqualTo(temper);
    }

    @Test
    void whatIsAskedRemainsWhenTheTemperIsTakenOut() {
        assertThat(Temper.calmed("急死了！凭证断号了怎么整理？领导马上要看！")).isEqualTo("凭证断号了怎么整理?".replace("?", "？"));
        assertThat(Temper.calmed("你们这破系统，气死我了")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GS怎么反结账, GS", "我们用ps6.1, PS", "ＰＳ的, PS"})
    void aProductIsNamed(String text, String product) {
        assertThat(ProductWords.named(text, List.of("GS", "PS"))).contains(product);
    }

    @Test
    void namingBothOrNoneDecidesNothing() {
        assertThat(ProductWords.named("GS和PS有什么不同", List.of("GS", "PS"))).isEmpty();
        assertThat(ProductWords.named("https怎么配", List.of("GS", "PS"))).isEmpty();
        assertThat(ProductWords.isAll("我们用的是PS", "PS")).isTrue();
        assertThat(ProductWords.isAll("那PS呢？", "PS")).isTrue();
        assertThat(ProductWords.isAll("PS怎么反结账", "PS")).isFalse();
        assertThat(ProductWords.about("GS", "PS 的密码忘了", List.of("GS", "PS"))).isEqualTo("GS 的密码忘了");
        assertThat(ProductWords.about("GS", "密码忘了", List.of("GS", "PS"))).isEqualTo("密码忘了");
    }
}
