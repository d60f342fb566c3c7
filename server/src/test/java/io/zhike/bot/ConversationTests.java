package io.zhike.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.testing.ApplicationTest;
import io.zhike.testing.ChatPerson;
import io.zhike.testing.TestAccounts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Talks with the robot over real sockets, message after message. */
@ApplicationTest
@Tag("C2")
class ConversationTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private JdbcClient jdbc;

    private ChatPerson customer;
    private long talk;

    @BeforeEach
    void open() {
        await().atMost(Duration.ofSeconds(60)).until(() -> snapshots.current().complete());
        customer = ChatPerson.guest(new TestAccounts(context));
        talk = customer.openConversation();
        customer.follow(talk, 0);
    }

    @AfterEach
    void close() {
        customer.close();
    }

    @Test
    void whereTheProductDecidesItIsAskedOnceAndRememberedForTheTalk() {
        var asked = say("管理员密码忘了怎么办");
        assertThat(asked.path("outcome").asString()).isEqualTo("CLARIFY");
        assertThat(texts(asked.path("choices"), "text")).containsExactlyInAnyOrder("GS", "PS");

        var answered = say("PS的");
        assertThat(answered.path("title").asString()).isEqualTo("PS 的账套主管或管理员密码忘了怎么办？");
        assertThat(answered.path("lead").asString()).contains("PS");

        var again = say("管理员的密码忘记了");
        assertThat(again.path("outcome").asString()).isEqualTo("ANSWERED");
        assertThat(again.path("product").asString()).isEqualTo("PS");

        assertThat(say("那GS呢").path("title").asString()).isEqualTo("GS 系统管理员的密码忘了怎么办？");
    }

    @Test
    void whatWasLearnedIsForgottenWhenAHumanClosesTheTalk() {
        say("我们用的是PS");
        assertThat(say("管理员密码忘了怎么办").path("product").asString()).isEqualTo("PS");
        jdbc.sql("""
                        INSERT INTO chat_handover (conversation_id, group_id, status, level, requested_at,
                                                   customer_seen_at, closed_at, closed_by)
                        VALUES (?, 1, 'CLOSED', 0, now(), now(), now(), 'AGENT')
                        """).param(talk).update();

        assertThat(say("管理员密码忘了怎么办").path("outcome").asString()).isEqualTo("CLARIFY");
    }

    @Test
    void aFollowUpIsUnderstoodFromTheLastQuestion() {
        assertThat(say("月末总账怎么结账").path("title").asString()).isEqualTo("月末总账怎么结账？");

        var cancelled = say("那怎么取消?");

        assertThat(cancelled.path("title").asString()).isEqualTo("总账已经结账了，怎么反结账？");
    }

    @Test
    void whoSaysThatItDidNotHelpIsOfferedAHuman() {
        say("月末总账怎么结账");

        var answer = say("还是不行");

        assertThat(answer.path("offerHuman").asBoolean()).isTrue();
        assertThat(answer.path("html").asString()).contains("转人工");
    }

    @Test
    void twoQuestionsInOneMessageAreAnsweredOneByOne() {
        customer.awaitAck(customer.say(talk, "凭证断号了怎么整理？另外摘要里能不能写尖括号？"));
        await().until(() -> answers().size() == 2);

        assertThat(answers().stream().map(answer -> answer.path("title").asString()))
                .containsExactly("凭证断号了，怎么整理成连续的？", "摘要里能不能写尖括号？");
        assertThat(answers().stream().map(answer -> answer.path("asked").asString()))
                .containsExactly("凭证断号了怎么整理？", "摘要里能不能写尖括号？");
    }

    @Test
    @Tag("C3")
    void aComplaintIsOfferedAHumanAtOnceAndAPanicIsAnsweredToo() {
        var complaint = say("你们太差劲了，我要投诉");
        assertThat(complaint.path("outcome").asString()).isEqualTo("SMALL_TALK");
        assertThat(complaint.path("offerHuman").asBoolean()).isTrue();

        var panic = say("急死了！凭证断号了怎么整理？领导马上要看！");
        assertThat(panic.path("title").asString()).isEqualTo("凭证断号了，怎么整理成连续的？");
        assertThat(panic.path("offerHuman").asBoolean()).isTrue();
        assertThat(panic.path("lead").asString()).contains("别着急");
    }

    @Test
    void anAnswerNamesItsSourceWithDateAndPage() {
        var source = say("月末总账怎么结账").path("sources").get(0);

        assertThat(source.path("kind").asString()).isEqualTo("ENTRY");
        assertThat(source.path("title").asString()).isEqualTo("月末总账怎么结账？");
        assertThat(source.path("updated").asString()).isEqualTo("2026-08-01");
        assertThat(source.path("link").asString())
                .isEqualTo("/knowledge/" + source.path("id").asLong());
    }

    @Test
    @Tag("C4")
    void aThumbIsKeptOncePerPersonAndCanBeChanged() {
        say("月末总账怎么结账");
        int seq = customer.socket
                .all("message")
                .getLast()
                .path("message")
                .path("seq")
                .asInt();

        assertThat(thumb(seq, Map.of("helpful", true))).isEqualTo(204);
        assertThat(thumb(seq, Map.of("helpful", false, "reason", "步骤看不懂\u0000")))
                .isEqualTo(204);
        assertThat(thumb(seq, Map.of("helpful", false, "reason", "长".repeat(501))))
                .isEqualTo(422);
        assertThat(thumb(seq - 1, Map.of("helpful", true))).isEqualTo(404);

        assertThat(jdbc.sql("SELECT helpful || ' ' || reason FROM chat_answer_feedback WHERE conversation_id = ?")
                        .param(talk)
                        .query(String.class)
                        .list())
                .containsExactly("false 步骤看不懂");
    }

    private int thumb(int seq, Map<String, Object> body) {
        var path = "/api/chat/conversations/" + talk + "/answers/" + seq + "/feedback";
        return customer.session.post(path, body).status();
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

    private static List<String> texts(JsonNode list, String name) {
        return list.valueStream().map(node -> node.path(name).asString()).toList();
    }
}
