package io.zhike.bot;

import static io.zhike.ticket.TicketPeople.answer;
import static io.zhike.ticket.TicketPeople.ask;
import static io.zhike.ticket.TicketPeople.require;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestSession;
import io.zhike.ticket.TicketPeople;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** What was solved for one customer answers another, as what it is; private and open questions answer nobody. */
@ApplicationTest
@Tag("C2")
@Tag("S5")
class TicketSourceTests {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Autowired
    private ApplicationContext context;

    private TicketPeople people;
    private TestSession asker;
    private TestSession agent;

    @BeforeEach
    void people() {
        people = new TicketPeople(context);
        asker = people.customer();
        agent = people.agent();
    }

    @Test
    void aSolvedPublicQuestionAnswersWhoeverSignedInUntilItIsOpenAgain() {
        var title = "电子口岸回执校验码 QX7731 不一致怎么处理";
        var id = ask(asker, title, "isPublic", true);
        require(answer(agent, id, "先清空本地回执缓存，再重新下载。", "SOLVED"));
        var other = people.customer();
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(source(said(other, title))).isEqualTo("TICKET"));
        var said = said(other, title);
        assertThat(said.path("html").asString()).contains("先清空本地回执缓存");
        assertThat(said.path("sources").get(0).path("link").asString()).isEqualTo("/tickets/" + id);
        assertThat(source(said(people.accounts.guest(), title))).isNotEqualTo("TICKET");
        require(asker.post("/api/tickets/" + id + "/reopening", Map.of()));
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(source(said(other, title))).isNotEqualTo("TICKET"));
    }

    @Test
    void aPrivateQuestionAnswersNobodyElseThoughTheRobotLearnsOthersMeanwhile() {
        var secret = "专线加密机 KM5520 密钥轮换失败";
        var open = "专线加密机 KM5520 指示灯变红";
        require(answer(agent, ask(asker, secret, "isPublic", false), "换用备用密钥。", "SOLVED"));
        require(answer(agent, ask(asker, open, "isPublic", true), "检查电源模块。", "SOLVED"));
        var other = people.customer();
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(source(said(other, open))).isEqualTo("TICKET"));
        assertThat(said(other, secret).toString()).doesNotContain("备用密钥").doesNotContain("密钥轮换");
    }

    private static JsonNode said(TestSession session, String question) {
        return require(session.post("/api/bot/answers", Map.of("question", question)))
                .json();
    }

    private static String source(JsonNode answer) {
        return answer.path("sources").path(0).path("kind").asString("");
    }
}
