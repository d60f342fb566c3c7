package io.zhike.bot.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ApplicationTest
@Tag("C4")
class LearningApiTests {

    private static final String PROPOSALS = "/api/learning/proposals";
    private static final AtomicLong TALKS = new AtomicLong(5_000_000);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private TestAccounts people;
    private TestSession editor;
    private TestSession guest;

    @BeforeEach
    void anEditor() {
        people = new TestAccounts(context);
        editor = people.signIn(people.create(CustomerLevel.NONE, Role.EDITOR));
        guest = people.guest();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> context.getBean(io.zhike.bot.RobotTrials.class)
                                .now()
                                .verdict("你好", null, null)
                                .confidence()
                        > 0);
    }

    @AfterEach
    void theRuleIsOff() {
        editor.put("/api/learning/settings", Map.of());
    }

    @Test
    void whatWasRefusedIsSortedByMeaningAndKnownSecondsAfterItWasAccepted() {
        refused("鲸鱼牌投影仪怎么调焦距");
        refused("鲸鱼牌投影仪的焦距怎么调");
        refused("鲸鱼投影仪调焦距的方法");
        refused("食堂明天中午吃什么菜");
        long id = proposalOf("鲸鱼牌投影仪的焦距怎么调");
        assertThat(proposalOf("鲸鱼牌投影仪怎么调焦距")).isEqualTo(id);
        assertThat(proposalOf("食堂明天中午吃什么菜")).isNotEqualTo(id);
        assertThat(List.of("怎么调焦距", "的焦距怎么调", "调焦距的方法"))
                .as("found by any of its questions")
                .allSatisfy(words -> assertThat(found(words)).containsOnly(id));
        assertThat(found("调焦距%")).isEmpty();
        assertThat(answer("鲸鱼牌投影仪怎么调焦距").path("outcome").asString()).isNotEqualTo("ANSWERED");

        var form = Map.of(
                "question", "鲸鱼牌投影仪怎么调焦距？",
                "phrasings", List.of("鲸鱼投影仪调焦距的方法"),
                "answer", "转动镜头上的环。");
        var accepted = accept(id, Map.of("version", 1, "entry", form));

        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);
        assertThat(accepted.json().path("proposal").path("state").asString()).isEqualTo("ACCEPTED");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(answer("鲸鱼投影仪调焦距的方法").path("title").asString())
                                .isEqualTo("鲸鱼牌投影仪怎么调焦距？"));
        assertThat(regressionOf("鲸鱼投影仪调焦距的方法")).isEqualTo("ENTRY");

        var undone = editor.post(PROPOSALS + "/" + id + "/undo", Map.of("version", 2))
                .json();
        assertThat(undone.path("proposal").path("state").asString()).isEqualTo("UNDONE");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(answer("鲸鱼投影仪调焦距的方法").path("outcome").asString())
                                .isNotEqualTo("ANSWERED"));
        assertThat(regressionOf("鲸鱼投影仪调焦距的方法")).isNull();
    }

    @Test
    void acceptedPhrasingsJoinTheEntryAndUndoTakesThoseAloneBack() {
        var entry = entry("海豚打印机卡纸怎么处理？", "海豚打印机卡住了");
        refused("海豚那台机器老是吞纸咋整");
        long id = proposalOf("海豚那台机器老是吞纸咋整");

        var body = Map.of("version", 1, "extension", Map.of("entryId", entry, "phrasings", List.of("海豚那台机器老是吞纸咋整")));
        assertThat(accept(id, body).status()).isEqualTo(200);
        assertThat(phrasings(entry)).containsExactly("海豚打印机卡住了", "海豚那台机器老是吞纸咋整");
        // Somebody else goes on with the entry; undo keeps that.
        var form = Map.of(
                "question", "海豚打印机卡纸怎么处理？",
                "answer", "改过的答案",
                "phrasings", List.of("海豚打印机卡住了", "海豚那台机器老是吞纸咋整", "别人加的"));
        editor.post("/api/editor/entries/trials", Map.of("entryId", entry, "content", form));
        assertThat(editor.put("/api/editor/entries/" + entry, Map.of("version", 2, "content", form))
                        .status())
                .isEqualTo(200);

        editor.post(PROPOSALS + "/" + id + "/undo", Map.of("version", 2));

        assertThat(phrasings(entry)).containsExactly("海豚打印机卡住了", "别人加的");
        assertThat(text(entry).path("answer").asString()).isEqualTo("改过的答案");
    }

    @Test
    void aProposalCanBecomeSmallTalk() {
        refused("你们家狗叫什么名字呀呀");
        long id = proposalOf("你们家狗叫什么名字呀呀");
        var talk = Map.of(
                "question", "你们家狗叫什么名字呀呀", "phrasings", List.of(), "answers", List.of("它叫旺财。"), "offerHuman", false);

        assertThat(accept(id, Map.of("version", 1, "smallTalk", talk)).status()).isEqualTo(200);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(answer("你们家狗叫什么名字呀呀").path("html").asString())
                                .contains("旺财"));
        editor.post(PROPOSALS + "/" + id + "/undo", Map.of("version", 2));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(answer("你们家狗叫什么名字呀呀").path("html").asString())
                                .doesNotContain("旺财"));
    }

    @Test
    void whatMustBeRefusedJoinsTheRegressionSetAndReopeningTakesItOut() {
        refused("帮我预测下期彩票号码是多少");
        long id = proposalOf("帮我预测下期彩票号码是多少");

        var rejected = editor.post(
                PROPOSALS + "/" + id + "/rejection", Map.of("version", 1, "mustRefuse", true, "reason", "与业务无关"));

        assertThat(rejected.json().path("proposal").path("decision").asString()).isEqualTo("REFUSE");
        assertThat(regressionOf("帮我预测下期彩票号码是多少")).isEqualTo("REFUSAL");
        // What comes later is counted there and troubles nobody.
        refused("帮我预测一下下期彩票号码");
        assertThat(proposalOf("帮我预测一下下期彩票号码")).isEqualTo(id);
        assertThat(editor.post(PROPOSALS + "/" + id + "/reopening", Map.of("version", 2))
                        .json()
                        .path("proposal")
                        .path("state")
                        .asString())
                .isEqualTo("OPEN");
        assertThat(regressionOf("帮我预测下期彩票号码是多少")).isNull();
    }

    @Test
    void whoIsSlowerOrActsOutOfTurnIsRefusedAndNothingChanges() {
        refused("月球基地的停车费怎么报销");
        long id = proposalOf("月球基地的停车费怎么报销");
        var form = Map.of("question", "", "answer", "x");
        assertThat(editor.post(PROPOSALS + "/" + id + "/acceptance", Map.of("version", 1, "entry", form))
                        .problem())
                .isEqualTo("invalid-input");
        assertThat(editor.post(PROPOSALS + "/" + id + "/acceptance", Map.of("version", 1))
                        .problem())
                .isEqualTo("invalid-input");
        assertThat(editor.post(PROPOSALS + "/" + id + "/undo", Map.of("version", 1))
                        .problem())
                .isEqualTo("proposal-not-accepted");
        assertThat(editor.post(PROPOSALS + "/" + id + "/rejection", Map.of("version", 7, "mustRefuse", false))
                        .problem())
                .isEqualTo("proposal-decided");
        assertThat(editor.post(PROPOSALS + "/999999/undo", Map.of("version", 1)).status())
                .isEqualTo(404);
        assertThat(editor.get(PROPOSALS + "/" + id)
                        .json()
                        .path("proposal")
                        .path("version")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void onlyEditorsLearn() {
        var agent = people.signIn(people.agent());
        for (var path : List.of(PROPOSALS, "/api/learning/regression", "/api/learning/settings")) {
            assertThat(agent.get(path).status()).isEqualTo(403);
            assertThat(guest.get(path).status()).isEqualTo(401);
        }
    }

    @Test
    void aThumbDownMakesAProposalWithTheEntryThatFailed() {
        var talk = TALKS.incrementAndGet();
        long entry = entry("企鹅空调怎么除湿？", "企鹅空调除湿");
        long question = asked("企鹅空调除湿不管用啊", "ANSWERED", entry, talk, 1, null);

        jdbc.sql("""
                        INSERT INTO chat_message (conversation_id, seq, client_id, sender_kind, kind, text, data, sent_at)
                        VALUES (?, 2, gen_random_uuid(), 1, 3, '', jsonb_build_object('entryId', ?::bigint), now())
                        """).params(talk, entry).update();
        jdbc.sql(
                        "INSERT INTO chat_answer_feedback (conversation_id, seq, helpful, given_at) VALUES (?, 2, false, now())")
                .param(talk)
                .update();

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(verdict(question)).isEqualTo("DOWN_VOTED"));
        var view = editor.get(PROPOSALS + "/" + proposalOf("企鹅空调除湿不管用啊")).json();
        assertThat(view.path("cases").get(0).path("entryId").asLong()).isEqualTo(entry);
        assertThat(view.path("cases").get(0).path("verdict").asString()).isEqualTo("DOWN_VOTED");
    }

    @Test
    void whatAHumanAnsweredAfterwardsStandsBesideTheQuestion() {
        var talk = TALKS.incrementAndGet();
        var agent = people.agent().id().value();
        var question = asked("骆驼报表的驼峰列怎么隐藏", "REFUSED", null, talk, 10, null);
        long call = jdbc.sql("""
                        INSERT INTO chat_handover (conversation_id, group_id, status, level, requested_at, agent_id,
                                                   assigned_at, closed_at, customer_seen_at)
                        VALUES (?, 1, 'CLOSED', 0, now() - interval '8 minutes', ?, now() - interval '7 minutes',
                                now() - interval '1 minute', now()) RETURNING id
                        """).param(talk).param(agent).query(Long.class).single();
        reply(talk, 1, agent, "您好，我是您的专属客服，请问有什么可以帮您？");
        reply(talk, 2, agent, "右键列头，选「隐藏」。");

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(verdict(question)).isEqualTo("HUMAN"));
        var help =
                editor.get(PROPOSALS + "/" + proposalOf("骆驼报表的驼峰列怎么隐藏")).json().path("help");
        assertThat(call).isPositive();
        assertThat(help).hasSize(1);
        assertThat(help.get(0).path("texts")).hasSize(1);
        assertThat(help.get(0).path("texts").get(0).asString()).isEqualTo("右键列头，选「隐藏」。");
    }

    @Test
    void theRuleIsOffUntilAnEditorSetsItAndThenAcceptsWhatEnoughCustomersPicked() {
        long entry = entry("考拉门禁怎么补卡？", "考拉门禁补卡");
        for (int i = 0; i < 3; i++) {
            picked("考拉那个门卡丢了重新弄一张", entry);
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> proposalOf("考拉那个门卡丢了重新弄一张") > 0);
        assertThat(editor.get("/api/learning/settings").json().has("autoAcceptCustomers"))
                .isFalse();
        assertThat(phrasings(entry)).hasSize(1);
        assertThat(editor.put("/api/learning/settings", Map.of("autoAcceptCustomers", 1))
                        .status())
                .isEqualTo(422);

        editor.put("/api/learning/settings", Map.of("autoAcceptCustomers", 4));
        context.getBean(AutoAccept.class).apply();
        assertThat(phrasings(entry)).hasSize(1);
        editor.put("/api/learning/settings", Map.of("autoAcceptCustomers", 3));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(phrasings(entry)).contains("考拉那个门卡丢了重新弄一张"));
        var proposal = editor.get(PROPOSALS + "/" + proposalOf("考拉那个门卡丢了重新弄一张")).json();
        assertThat(proposal.path("proposal").path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(proposal.has("decidedByName")).isFalse();
    }

    @Test
    void nothingIsLearnedBeforeItWasSeenWhatGetsWorse() {
        long right = entry("浣熊账本怎么导出为表格？", "浣熊账本导出");
        editor.post("/api/learning/regression", Map.of("text", "浣熊账本导出成表格", "entryId", right));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(answer("浣熊账本导出成表格").path("entryId").asLong()).isEqualTo(right));
        refused("浣熊账本变成火星文件的办法");
        long id = proposalOf("浣熊账本变成火星文件的办法");
        var stolen = Map.of("question", "浣熊账本导出成表格", "phrasings", List.of(), "answer", "飞到火星上去。");

        assertThat(accept(id, Map.of("version", 1, "entry", stolen), false).problem())
                .isEqualTo("trial-missing");
        var report = editor.post(PROPOSALS + "/" + id + "/trial", Map.of("version", 1, "entry", stolen))
                .json();
        assertThat(report.path("worse"))
                .extracting(d -> d.path("text").asString())
                .contains("浣熊账本导出成表格");
        var refused = accept(id, Map.of("version", 1, "entry", stolen), false);
        assertThat(refused.problem()).isEqualTo("answers-get-worse");
        assertThat(refused.json().path("worse").asInt()).isPositive();
        assertThat(editor.get(PROPOSALS + "/" + id)
                        .json()
                        .path("proposal")
                        .path("state")
                        .asString())
                .isEqualTo("OPEN");
        assertThat(answer("浣熊账本导出成表格").path("entryId").asLong()).isEqualTo(right);

        assertThat(accept(id, Map.of("version", 1, "entry", stolen, "confirmed", true), false)
                        .status())
                .isEqualTo(200);
        assertThat(jdbc.sql("SELECT count(*) FROM audit_entry WHERE action = 'published-despite-trial' AND subject = ?")
                        .param("proposal:" + id)
                        .query(Integer.class)
                        .single())
                .isOne();
        editor.post(PROPOSALS + "/" + id + "/undo", Map.of("version", 2));
    }

    private TestSession.Answer accept(long id, Map<String, ?> form) {
        return accept(id, form, true);
    }

    private TestSession.Answer accept(long id, Map<String, ?> form, boolean tried) {
        if (tried) {
            assertThat(editor.post(PROPOSALS + "/" + id + "/trial", form)
                            .json()
                            .path("worse")
                            .isEmpty())
                    .isTrue();
        }
        return editor.post(PROPOSALS + "/" + id + "/acceptance", form);
    }

    private List<Long> found(String words) {
        var encoded = URLEncoder.encode(words, StandardCharsets.UTF_8);
        return editor.get(PROPOSALS + "?q=" + encoded)
                .json()
                .path("items")
                .valueStream()
                .map(row -> row.path("id").asLong())
                .toList();
    }

    private void refused(String text) {
        asked(text, "REFUSED", null, TALKS.incrementAndGet(), 5, 0.01);
    }

    private void picked(String text, long entry) {
        var talk = TALKS.incrementAndGet();
        long offer = asked(text, "DID_YOU_MEAN", null, talk, 3, 0.2);
        jdbc.sql("UPDATE bot_question SET offered = ARRAY[?::bigint] WHERE id = ?")
                .param(entry)
                .param(offer)
                .update();
        asked("1", "ANSWERED", entry, talk, 2, null);
    }

    private long asked(String text, String outcome, Long entry, long talk, int minutesAgo, Double confidence) {
        var at = Instant.now().minusSeconds(60L * minutesAgo).atOffset(ZoneOffset.UTC);
        // A thumb goes to what was answered by itself; without a confidence it was a pick.
        var sure = outcome.equals("ANSWERED") && minutesAgo == 1 ? Double.valueOf(0.8) : confidence;
        return jdbc.sql("""
                        INSERT INTO bot_question (text, outcome, entry_id, conversation_id, asked_at, confidence)
                        VALUES (?, ?, ?, ?, ?, ?) RETURNING id
                        """)
                .param(text)
                .param(outcome)
                .param(entry)
                .param(talk)
                .param(at)
                .param(sure)
                .query(Long.class)
                .single();
    }

    private void reply(long talk, int seq, long agent, String text) {
        jdbc.sql("""
                        INSERT INTO chat_message (conversation_id, seq, client_id, sender_kind, sender_id, kind, text,
                                                  sent_at)
                        VALUES (?, ?, gen_random_uuid(), 2, ?, 0, ?, now() - interval '5 minutes')
                        """).param(talk).param(seq).param(agent).param(text).update();
    }

    private long entry(String question, String phrasing) {
        var form = Map.of("question", question, "answer", "这样做。", "phrasings", List.of(phrasing));
        editor.post("/api/editor/entries/trials", Map.of("content", form));
        return editor.post("/api/editor/entries", Map.of("content", form, "publish", true, "confirmed", true))
                .json()
                .path("entry")
                .path("id")
                .asLong();
    }

    /** Waits until the question is sorted. */
    private long proposalOf(String text) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> jdbc.sql("SELECT coalesce(max(proposal_id), 0) FROM bot_question WHERE text = ?")
                                .param(text)
                                .query(Long.class)
                                .single(),
                        id -> id > 0);
    }

    private String verdict(long question) {
        return jdbc.sql("SELECT verdict FROM bot_question WHERE id = ?")
                .param(question)
                .query(String.class)
                .single();
    }

    private String regressionOf(String text) {
        return jdbc.sql("SELECT expected FROM bot_regression_case WHERE text = ?")
                .param(text)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private List<String> phrasings(long entry) {
        return text(entry)
                .path("phrasings")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode text(long entry) {
        return editor.get("/api/editor/entries/" + entry).json().path("entry");
    }

    private JsonNode answer(String question) {
        return guest.post("/api/bot/answers", Map.of("question", question)).json();
    }
}
