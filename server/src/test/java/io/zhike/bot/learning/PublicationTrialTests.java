package io.zhike.bot.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestSession;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Nothing that customers see changes before somebody has seen what it does to the robot's answers. */
@ApplicationTest
@Tag("C4")
@Tag("C5")
class PublicationTrialTests {

    private static final String ENTRIES = "/api/editor/entries";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private TestSession editor;
    private TestSession guest;

    @BeforeEach
    void anEditor() {
        var people = new TestAccounts(context);
        editor = people.signIn(people.create(CustomerLevel.NONE, Role.EDITOR));
        guest = people.guest();
    }

    @AfterEach
    void leavesNoCases() {
        jdbc.sql("DELETE FROM bot_regression_case WHERE text LIKE '海狸%'").update();
    }

    @Test
    void onlyWhatWasTriedIsPublished() {
        var form = form("海狸水坝怎么验收？");
        var publish = Map.of("content", form, "publish", true);
        assertThat(editor.post(ENTRIES, publish).problem()).isEqualTo("trial-missing");

        var trial = trial(Map.of("content", form));
        assertThat(trial.path("worse")).isEmpty();
        var other = Map.of("content", form("海狸水坝怎么拆？"), "publish", true);
        assertThat(editor.post(ENTRIES, other).problem()).isEqualTo("trial-missing");
        long id = id(editor.post(ENTRIES, publish).json());

        var change = Map.of("version", 1, "content", form("海狸水坝怎么翻新？"));
        assertThat(editor.put(ENTRIES + "/" + id, change).problem()).isEqualTo("trial-missing");
        assertThat(editor.post(ENTRIES + "/" + id + "/retirement", Map.of("version", 1))
                        .problem())
                .isEqualTo("trial-missing");
        trial(Map.of("entryId", id, "content", form("海狸水坝怎么翻新？")));
        assertThat(editor.put(ENTRIES + "/" + id, change).status()).isEqualTo(200);
        var back = Map.of("version", 2);
        assertThat(editor.post(ENTRIES + "/" + id + "/versions/1/reversion", back)
                        .problem())
                .isEqualTo("trial-missing");
        trial(Map.of("entryId", id, "version", 1));
        assertThat(editor.post(ENTRIES + "/" + id + "/versions/1/reversion", back)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aTrialOfLongAgoHoldsNoMore() {
        var form = form("海狸牙齿怎么保养？");
        trial(Map.of("content", form));
        jdbc.sql("UPDATE knowledge_trial SET made_at = made_at - interval '31 minutes'")
                .update();

        assertThat(editor.post(ENTRIES, Map.of("content", form, "publish", true))
                        .problem())
                .isEqualTo("trial-missing");
    }

    @Test
    void draftsAreFree() {
        long id = id(editor.post(ENTRIES, Map.of("content", form("海狸草稿一"))).json());
        var changed = editor.put(ENTRIES + "/" + id, Map.of("version", 1, "content", form("海狸草稿二")));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(editor.post(ENTRIES + "/" + id + "/retirement", Map.of("version", 2))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatGetsWorseIsShownAndNeedsADeliberateDecisionOnRecord() {
        long id = published("海狸账本怎么导出为表格？");
        assertThat(editor.post("/api/learning/regression", Map.of("text", "海狸账本导出成表格", "entryId", id))
                        .status())
                .isLessThan(300);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(answer("海狸账本导出成表格").path("entryId").asLong()).isEqualTo(id));
        var url = ENTRIES + "/" + id + "/retirement";

        var worse = trial(Map.of("entryId", id, "retire", true)).path("worse");
        assertThat(worse).extracting(one -> one.path("text").asString()).containsExactly("海狸账本导出成表格");
        assertThat(worse.get(0).path("before").path("title").asString()).isEqualTo("海狸账本怎么导出为表格？");
        var refused = editor.post(url, Map.of("version", 1));
        assertThat(refused.problem()).isEqualTo("answers-get-worse");
        assertThat(refused.json().path("worse").asInt()).isEqualTo(1);
        assertThat(status(id)).isEqualTo("PUBLISHED");

        assertThat(editor.post(url, Map.of("version", 1, "confirmed", true)).status())
                .isEqualTo(200);
        assertThat(jdbc.sql("SELECT count(*) FROM audit_entry WHERE action = 'published-despite-trial' "
                                + "AND subject = ? AND details ->> 'worse' = '1'")
                        .param("knowledge-entry:" + id)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aPlannedEntryThatMakesAnswersWorseIsHeldUntilTheEditorDecides() {
        var text = "海狸彩票下期号码是多少？";
        editor.post("/api/learning/regression", Map.of("text", text));
        long id = id(editor.post(ENTRIES, Map.of("content", form(text))).json());
        var plan =
                Map.of("version", 1, "publishAt", Instant.now().plusSeconds(1).toString());
        assertThat(editor.put(ENTRIES + "/" + id + "/schedule", plan).status()).isEqualTo(200);

        var held = await().atMost(Duration.ofSeconds(60))
                .until(() -> editor.get(ENTRIES + "/" + id).json(), view -> view.has("heldAt"));

        assertThat(held.path("entry").path("status").asString()).isEqualTo("DRAFT");
        assertThat(held.has("publishAt")).isFalse();
        assertThat(held.path("held").path("worse").get(0).path("text").asString())
                .isEqualTo(text);
        var list = editor.get(ENTRIES + "?held=true").json();
        assertThat(list.path("held").asInt()).isPositive();
        assertThat(list.path("items"))
                .extracting(row -> row.path("id").asLong())
                .contains(id);
        assertThat(editor.get(ENTRIES + "/" + id + "/versions").json())
                .extracting(v -> v.path("act").asString())
                .containsExactly("HELD", "SCHEDULED", "CREATED");

        trial(Map.of("entryId", id));
        var published = editor.post(ENTRIES + "/" + id + "/publication", Map.of("version", 3, "confirmed", true))
                .json();
        assertThat(published.path("entry").path("status").asString()).isEqualTo("PUBLISHED");
        assertThat(published.has("heldAt")).isFalse();
    }

    @Test
    void theDryRunOfAFileShowsWhatItDoesToAnswers() {
        var text = "海狸外星人会不会来报税？";
        editor.post("/api/learning/regression", Map.of("text", text));
        var file = """
                entries:
                  - id: beaver-alien
                    question: %s
                    answer: 会。
                    status: PUBLISHED
                """.formatted(text).getBytes(StandardCharsets.UTF_8);

        var plan = editor.upload("/api/editor/imports/plan", "a.yaml", file).json();
        assertThat(plan.path("trial").path("worse").get(0).path("text").asString())
                .isEqualTo(text);
        var url = "/api/editor/imports?stamp=" + plan.path("stamp").asString();
        assertThat(editor.upload(url, "a.yaml", file).problem()).isEqualTo("answers-get-worse");
        jdbc.sql("DELETE FROM knowledge_trial").update();
        assertThat(editor.upload(url + "&confirmed=true", "a.yaml", file).problem())
                .isEqualTo("trial-missing");
        editor.upload("/api/editor/imports/plan", "a.yaml", file);
        assertThat(editor.upload(url + "&confirmed=true", "a.yaml", file).status())
                .isEqualTo(200);
    }

    private long published(String question) {
        var form = form(question);
        trial(Map.of("content", form));
        return id(editor.post(ENTRIES, Map.of("content", form, "publish", true)).json());
    }

    private JsonNode trial(Map<String, Object> wanted) {
        var answer = editor.post(ENTRIES + "/trials", wanted);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private static Map<String, Object> form(String question) {
        return new HashMap<>(Map.of("question", question, "answer", "这样做。"));
    }

    private String status(long id) {
        return editor.get(ENTRIES + "/" + id)
                .json()
                .path("entry")
                .path("status")
                .asString();
    }

    private JsonNode answer(String question) {
        return guest.post("/api/bot/answers", Map.of("question", question)).json();
    }

    private static long id(JsonNode view) {
        return view.path("entry").path("id").asLong();
    }
}
