package io.zhike.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.bot.phrasing.FakeModel;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestSession;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The whole application with a language model at the other end of a socket. */
@ApplicationTest
@Tag("C2")
class ModelAnswerTests {

    private static final FakeModel MODEL = new FakeModel();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Snapshots snapshots;

    private TestSession guest;

    @DynamicPropertySource
    static void endpoint(DynamicPropertyRegistry registry) {
        registry.add("zhike.bot.phrasing.endpoint", MODEL::endpoint);
        registry.add("zhike.bot.phrasing.time-limit", () -> "20s");
        registry.add("zhike.bot.phrasing.failures", () -> "1000");
    }

    @AfterAll
    static void close() {
        MODEL.close();
    }

    @BeforeEach
    void robotKnowsMeanings() {
        await().atMost(Duration.ofSeconds(60)).until(() -> snapshots.current().complete());
        guest = new TestAccounts(context).guest();
    }

    @Test
    void theModelsWordsAreShownWithTheSourcesTheyRestOn() {
        MODEL.says("结账前先记账、结转损益，再到【总账】→【期末处理】→【结账】里结账 [1]。<b>");
        assertThat(ask().has("phrased")).isFalse();

        MODEL.says("结账前先记账、结转损益，再到【总账】→【期末处理】→【结账】里结账 [1]。");
        var answer = ask();

        assertThat(answer.path("phrased").asBoolean()).isTrue();
        assertThat(answer.path("html").asString()).contains("结账前先记账", "[1]");
        assertThat(answer.path("sources")).hasSize(1);
        assertThat(answer.path("sources").get(0).path("title").asString()).isEqualTo("月末总账怎么结账？");
    }

    @Test
    void whatTheModelInventsIsReplacedByTheEntry() {
        MODEL.says("打开【月结中心】，点一下就好 [1]。");

        var answer = ask();

        assertThat(answer.path("outcome").asString()).isEqualTo("ANSWERED");
        assertThat(answer.path("html").asString()).contains("先记账、结转损益").doesNotContain("月结中心");
        assertThat(answer.has("phrased")).isFalse();
    }

    @Test
    void anEndpointThatFailsIsNotNoticed() {
        MODEL.does(out -> out.status(503));

        assertThat(ask().path("html").asString()).contains("先记账、结转损益");
    }

    @Test
    void whatNobodyKnowsIsNotPutToTheModel() {
        int before = MODEL.requests.size();

        var answer =
                guest.post("/api/bot/answers", Map.of("question", "红烧肉怎么做才不腻")).json();

        assertThat(answer.path("outcome").asString()).isEqualTo("REFUSED");
        assertThat(MODEL.requests).hasSize(before);
    }

    private JsonNode ask() {
        return guest.post("/api/bot/answers", Map.of("question", "月末总账怎么结账")).json();
    }
}
