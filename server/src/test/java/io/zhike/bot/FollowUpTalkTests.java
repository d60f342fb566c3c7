package io.zhike.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.knowledge.EntryContent;
import io.zhike.knowledge.EntryId;
import io.zhike.knowledge.KnowledgeEntries;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.ChatPerson;
import io.zhike.testing.TestAccounts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Whole talks in which only a module or a product is named after a question. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C2")
class FollowUpTalkTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private KnowledgeEntries knowledge;

    private final List<EntryId> made = new ArrayList<>();
    private ChatPerson customer;
    private long talk;

    @BeforeAll
    void entriesOfSeveralModules() {
        publish("采购订单怎么关闭？", "purchase");
        publish("销售订单怎么关闭？", "sales");
        publish("销售订单怎么打印？", "sales");
        publish("库存月末怎么结账？", "inventory");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> snapshots.current().complete()
                        && snapshots.current().everyone().documents().stream()
                                        .filter(document -> made.contains(
                                                new EntryId(document.ref().id())))
                                        .count()
                                == made.size());
    }

    @AfterAll
    void retire() {
        made.forEach(knowledge::retire);
    }

    @BeforeEach
    void open() {
        customer = ChatPerson.guest(new TestAccounts(context));
        talk = customer.openConversation();
        customer.follow(talk, 0);
    }

    @AfterEach
    void close() {
        customer.close();
    }

    @Test
    void theSameIsAskedOfAnotherModule() {
        assertThat(title("月末总账怎么结账")).isEqualTo("月末总账怎么结账？");
        assertThat(title("那库存呢？")).isEqualTo("库存月末怎么结账？");
        assertThat(title("那总账怎么弄")).isEqualTo("月末总账怎么结账？");
    }

    @Test
    void theModuleThatWasNamedBeforeIsReplaced() {
        title("销售订单怎么关闭");
        assertThat(title("采购里也是这样吗")).isEqualTo("采购订单怎么关闭？");
        assertThat(title("销售模块怎么操作")).isEqualTo("销售订单怎么关闭？");
    }

    @Test
    void aDocumentOfAnotherModuleIsAskedForInAFewWords() {
        title("销售订单怎么关闭");
        assertThat(title("那采购订单呢")).isEqualTo("采购订单怎么关闭？");
    }

    @Test
    void whoSaysAgainWhatWasAskedHearsTheSameAgain() {
        title("采购订单怎么关闭");
        assertThat(title("那采购订单呢")).isEqualTo("采购订单怎么关闭？");
    }

    @Test
    void theSameIsAskedOfAnotherProduct() {
        say("PS的管理员密码忘了怎么办");
        assertThat(title("GS 里呢？")).isEqualTo("GS 系统管理员的密码忘了怎么办？");
        assertThat(title("那PS里怎么弄")).isEqualTo("PS 的账套主管或管理员密码忘了怎么办？");
    }

    @Test
    void aNewQuestionIsNotGluedToTheLastOne() {
        title("月末总账怎么结账");
        assertThat(title("销售订单怎么打印")).isEqualTo("销售订单怎么打印？");
        assertThat(title("摘要里能不能写尖括号？")).isEqualTo("摘要里能不能写尖括号？");
    }

    @Test
    void aModuleAloneIsNoQuestion() {
        assertThat(say("采购呢？").path("outcome").asString()).isNotEqualTo("ANSWERED");
    }

    @Test
    void whereTheModuleHasNoSuchAnswerNoneIsGivenAndTheTalkGoesOn() {
        title("月末总账怎么结账");
        assertThat(say("那合同呢？").path("outcome").asString()).isEqualTo("REFUSED");
        assertThat(title("那库存呢")).isEqualTo("库存月末怎么结账？");
    }

    @Test
    void thanksInBetweenAreNoQuestion() {
        title("销售订单怎么关闭");
        assertThat(say("谢谢").path("outcome").asString()).isEqualTo("SMALL_TALK");
        assertThat(title("那采购呢")).isEqualTo("采购订单怎么关闭？");
    }

    private void publish(String question, String module) {
        var content = new EntryContent(
                question, List.of(), "按菜单操作。", null, module, List.of(), List.of(), List.of(), LocalDate.EPOCH);
        var id = knowledge.draft("follow-up-" + module + "-" + made.size(), content);
        knowledge.publish(id);
        made.add(id);
    }

    private String title(String text) {
        return say(text).path("title").asString();
    }

    /** The robot's next answer. */
    private JsonNode say(String text) {
        int before = answers().size();
        customer.awaitAck(customer.say(talk, text));
        await().until(() -> answers().size() > before);
        return answers().getLast();
    }

    private List<JsonNode> answers() {
        return customer.socket.all("message").stream()
                .map(frame -> frame.path("message").path("answer"))
                .filter(JsonNode::isObject)
                .toList();
    }
}
