package io.zhike.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.chat.RobotQuestion;
import io.zhike.chat.RobotResponder;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestSession;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ApplicationTest
@Tag("C2")
class RobotApiTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private RobotResponder robot;

    @Autowired
    private JdbcClient jdbc;

    private TestSession guest;

    @BeforeEach
    void robotKnowsMeanings() {
        await().atMost(Duration.ofSeconds(60)).until(() -> snapshots.current().complete());
        guest = new TestAccounts(context).guest();
    }

    @ParameterizedTest
    @CsvSource({
        "总账结完账了怎么反结账,总账已经结账了，怎么反结账？",
        "反结帐在哪里,总账已经结账了，怎么反结账？",
        "'你好，请问凭证号断了怎么办',凭证断号了，怎么整理成连续的？",
        "'谢谢，另外请问月末怎么结账',月末总账怎么结账？",
        "制单时提示会计期间没有打开,制单时提示“会计期间没有打开”怎么办？",
        "GS管理员密码忘了,GS 系统管理员的密码忘了怎么办？"
    })
    void aQuestionOfBusinessGetsItsEntry(String question, String title) {
        var answer = ask(question);

        assertThat(answer.path("outcome").asString()).isEqualTo("ANSWERED");
        assertThat(answer.path("title").asString()).isEqualTo(title);
        assertThat(answer.path("confidence").asDouble()).isBetween(0.3, 1.0);
        assertThat(answer.path("html").asString()).contains("【");
    }

    @Test
    void anAnswerCarriesRelatedQuestionsThatExist() {
        var answer = ask("已经记账的凭证怎么反记账");

        assertThat(answer.path("related")).hasSize(1);
        assertThat(answer.path("related").get(0).path("question").asString()).isEqualTo("总账已经结账了，怎么反结账？");
        assertThat(answer.path("module").asString()).isEqualTo("general-ledger");
        assertThat(answer.path("updated").asString()).isEqualTo("2026-09-18");
    }

    @Test
    void markupInAnAnswerIsShownAndNotRun() {
        var html = ask("摘要里能不能写尖括号").path("html").asString();

        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script", "javascript:alert(1)\"");
    }

    @Test
    void theSameQuestionOfTwoProductsIsOfferedForChoice() {
        var answer = ask("管理员密码忘了怎么办");

        assertThat(answer.path("outcome").asString()).isEqualTo("DID_YOU_MEAN");
        assertThat(answer.path("suggestions"))
                .extracting(s -> s.path("question").asString())
                .contains("GS 系统管理员的密码忘了怎么办？", "PS 的账套主管或管理员密码忘了怎么办？");
        assertThat(guest.post("/api/bot/answers", Map.of("question", "管理员密码忘了怎么办", "product", "PS"))
                        .json()
                        .path("title")
                        .asString())
                .isEqualTo("PS 的账套主管或管理员密码忘了怎么办？");
    }

    @ParameterizedTest
    @CsvSource({"红烧肉怎么做才不腻", "后天青岛到大连的海上风力有几级", "帮我写一段快速排序的代码", "select * from users; drop table users"})
    void whatNothingAnswersIsRefusedWithTheWayToAHuman(String question) {
        var answer = ask(question);

        assertThat(answer.path("outcome").asString()).isEqualTo("REFUSED");
        assertThat(answer.path("offerHuman").asBoolean()).isTrue();
        assertThat(answer.path("html").asString()).contains("400-658-6000");
    }

    static List<String> strange() {
        return List.of(
                "",
                "   ",
                "😀😀😀",
                "？？？",
                "\u0000\u200b",
                "凭证".repeat(1000),
                "<script>alert(1)</script>",
                "a".repeat(3000),
                "\ud83d",
                "%s%n{0}${jndi:ldap://x}");
    }

    @ParameterizedTest
    @MethodSource("strange")
    void strangeInputIsNeverAnError(String question) {
        var answer = guest.post("/api/bot/answers", Map.of("question", question));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("outcome").asString()).isIn("REFUSED", "DID_YOU_MEAN", "SMALL_TALK");
    }

    @Test
    void aVeryLongQuestionIsAnswered() {
        var question = "您好，事情是这样的。" + "我们公司上个月刚换了会计，资料还在整理。".repeat(95) + "请问总账已经结账了怎么反结账？";

        assertThat(question.length()).isBetween(1900, 4000);
        var answer = ask(question);
        assertThat(answer.path("outcome").asString()).isIn("ANSWERED", "DID_YOU_MEAN", "REFUSED");
    }

    @ParameterizedTest
    @Tag("C3")
    @CsvSource({"你好", "'您好，在吗'", "谢谢啦", "你叫什么名字呀", "给我讲个笑话吧", "😡"})
    void smallTalkIsAnsweredInKind(String text) {
        assertThat(ask(text).path("outcome").asString()).isEqualTo("SMALL_TALK");
    }

    @Test
    @Tag("C3")
    void angerIsOfferedAHumanAndTheBrandIsFilledIn() {
        assertThat(ask("气死我了").path("offerHuman").asBoolean()).isTrue();
        assertThat(ask("你是谁").path("html").asString()).contains("智小客", "浪潮云 ERP 智能客服", "400-658-6000");
    }

    @Test
    @Tag("C3")
    void smallTalkVariesWithinATalk() {
        var said = new HashSet<String>();
        var before = "";
        for (int i = 0; i < 4; i++) {
            var text = robot.reply(question(77001, "你好", null, i)).text();
            assertThat(text).isNotEqualTo(before);
            before = text;
            said.add(text);
        }
        assertThat(said).hasSize(2);
    }

    @Test
    void aClickedQuestionIsAnsweredDirectly() {
        long id = ask("月末总账怎么结账").path("entryId").asLong();

        var reply = robot.reply(question(77002, "随便什么文字", id, 2));

        assertThat(reply.answer().title()).isEqualTo("月末总账怎么结账？");
        assertThat(reply.text()).startsWith("先记账");
    }

    @Test
    void aNumberPicksFromWhatWasOfferedLast() {
        var offered = robot.reply(question(77003, "管理员密码忘了怎么办", null, 3));
        assertThat(offered.text()).contains("1. ", "2. ");

        var picked = robot.reply(question(77003, "第2个", null, 4));

        assertThat(picked.answer().title())
                .isEqualTo(offered.answer().choices().get(1).detail());
        // A number that answers no offer is an ordinary text.
        assertThat(robot.reply(question(77004, "2", null, 5)).answer().entryId())
                .isNull();
    }

    @Test
    void aQuestionAnsweredAgainAfterACrashGetsTheSameAnswer() {
        robot.reply(question(77005, "管理员密码忘了怎么办", null, 1));

        var first = robot.reply(question(77005, "PS的", null, 3));
        var again = robot.reply(question(77005, "PS的", null, 3));

        assertThat(first.answer().title()).isEqualTo("PS 的账套主管或管理员密码忘了怎么办？");
        assertThat(again.answer()).isEqualTo(first.answer());
    }

    @Test
    void eachQuestionIsLoggedWithItsOutcome() {
        var question = "红烧肉怎么做才不腻 " + System.nanoTime();
        ask("\u0000");
        ask(question);

        await().untilAsserted(() -> assertThat(jdbc.sql("SELECT outcome FROM bot_question WHERE text = ?")
                        .param(question)
                        .query(String.class)
                        .list())
                .containsExactly("REFUSED"));
    }

    @Test
    void oneAddressMayNotAskWithoutEnd() {
        var flood = new TestAccounts(context).guest("127.7.7.7");
        int status = 200;
        for (int i = 0; status == 200 && i < 600; i++) {
            status = flood.post("/api/bot/answers", Map.of("question", "你好")).status();
        }
        assertThat(status).isEqualTo(429);
        assertThat(ask("你好").path("outcome").asString()).isEqualTo("SMALL_TALK");
    }

    @Test
    void aQuestionWithoutTextOrTooLongIsRefusedAsInput() {
        assertThat(guest.post("/api/bot/answers", Map.of()).problem()).isEqualTo("invalid-input");
        assertThat(guest.post("/api/bot/answers", Map.of("question", "长".repeat(4001)))
                        .problem())
                .isEqualTo("invalid-input");
    }

    @Test
    @Tag("C7")
    void agentsGetSuggestionsAndOthersDoNot() {
        var people = new TestAccounts(context);
        var agent = people.signIn(people.agent());

        var suggestions =
                agent.post("/api/bot/suggestions", Map.of("text", "反结账怎么做")).json();

        assertThat(suggestions.get(0).path("question").asString()).isEqualTo("总账已经结账了，怎么反结账？");
        assertThat(suggestions.get(0).path("text").asString()).contains("反结账");
        assertThat(suggestions.size()).isLessThanOrEqualTo(5);
        assertThat(guest.post("/api/bot/suggestions", Map.of("text", "x")).status())
                .isEqualTo(401);
        assertThat(people.signIn(people.customer())
                        .post("/api/bot/suggestions", Map.of("text", "x"))
                        .status())
                .isEqualTo(403);
    }

    private JsonNode ask(String question) {
        var answer = guest.post("/api/bot/answers", Map.of("question", question));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private static RobotQuestion question(long talk, String text, Long entry, int seq) {
        return new RobotQuestion(talk, null, text, entry, List.of(), seq, null);
    }
}
