package io.zhike.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestAccounts.TestAccount;
import io.zhike.testing.TestSession;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ApplicationTest
@Tag("C5")
class EditorApiTests {

    private static final String ENTRIES = "/api/editor/entries";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private TestAccounts people;
    private TestAccount account;
    private TestSession editor;

    @BeforeEach
    void anEditor() {
        people = new TestAccounts(context);
        account = people.create(CustomerLevel.NONE, Role.EDITOR);
        editor = people.signIn(account);
    }

    @Test
    void anEntryIsWrittenPublishedRetiredAndRestored() {
        var entry = create("反写水墨画怎么办", false);
        long id = id(entry);
        assertThat(entry.path("entry").path("status").asString()).isEqualTo("DRAFT");
        assertThat(people.guest().get("/api/knowledge/entries/" + id).status()).isEqualTo(404);

        var published = act(id, "publication", 1).json();
        assertThat(published.path("entry").path("version").asInt()).isEqualTo(2);
        assertThat(people.guest().get("/api/knowledge/entries/" + id).status()).isEqualTo(200);

        act(id, "retirement", 2);
        assertThat(people.guest().get("/api/knowledge/entries/" + id).status()).isEqualTo(404);
        var restored = act(id, "restoration", 3).json();
        assertThat(restored.path("entry").path("status").asString()).isEqualTo("DRAFT");
        assertThat(act(id, "restoration", 4).problem()).isEqualTo("entry-not-retired");
    }

    @Test
    void whoIsSlowerIsToldWhatTheOtherWrote() {
        long id = id(create("两个人同时改", false));
        assertThat(change(id, 1, "第一个人改的").status()).isEqualTo(200);

        var refused = change(id, 1, "第二个人改的");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("entry-changed");
        assertThat(refused.json().path("current").path("question").asString()).isEqualTo("第一个人改的");
        assertThat(refused.json().path("current").path("version").asInt()).isEqualTo(2);
        assertThat(act(id, "publication", 1).status()).isEqualTo(409);
        assertThat(text(id).path("question").asString()).isEqualTo("第一个人改的");
    }

    @Test
    void everyVersionIsKeptWithItsAuthorAndCanBeWrittenAgain() {
        long id = id(create("版本一的问题", false));
        change(id, 1, "版本二的问题");

        var versions = editor.get(ENTRIES + "/" + id + "/versions").json();
        assertThat(versions).extracting(v -> v.path("act").asString()).containsExactly("CHANGED", "CREATED");
        assertThat(versions.get(0).path("author").asString()).startsWith("Person ");
        var diff = editor.get(ENTRIES + "/" + id + "/versions/2/diff").json().path("fields");
        assertThat(diff).hasSize(1);
        assertThat(diff.get(0).path("parts").get(1).path("text").asString()).isEqualTo("一");

        var back = editor.post(ENTRIES + "/" + id + "/versions/1/reversion", Map.of("version", 2));
        assertThat(back.json().path("question").asString()).isEqualTo("版本一的问题");
        assertThat(back.json().path("version").asInt()).isEqualTo(3);
        assertThat(editor.get(ENTRIES + "/" + id + "/versions/9").status()).isEqualTo(404);
    }

    @Test
    void everyWrongFieldIsNamedAndNothingIsWritten() {
        var before = count();
        var content = new HashMap<String, Object>(Map.of(
                "question", " ", "answer", "长".repeat(20_001), "product", "XX", "phrasings", List.of("问".repeat(201))));

        var refused = editor.post(ENTRIES, Map.of("content", content));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors"))
                .extracting(
                        e -> e.path("field").asString() + " " + e.path("code").asString())
                .containsExactly("question missing", "answer too-long", "phrasings too-long", "product unknown");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aModuleAndVersionsMustBelongToTheProduct() {
        var content = Map.of(
                "question", "q", "answer", "a", "product", "GS", "module", "nowhere", "versions", List.of("PS 11.0"));

        assertThat(editor.post(ENTRIES, Map.of("content", content)).json().path("errors"))
                .extracting(e -> e.path("field").asString())
                .containsExactly("module", "versions");
    }

    @Test
    void aCodeIsTakenOnce() {
        var form = Map.of("code", "taken-once", "content", Map.of("question", "q", "answer", "a"));
        assertThat(editor.post(ENTRIES, form).status()).isEqualTo(201);

        assertThat(editor.post(ENTRIES, form)
                        .json()
                        .path("errors")
                        .get(0)
                        .path("code")
                        .asString())
                .isEqualTo("taken");
    }

    @Test
    void onlyEditorsAndOperatorsWrite() {
        for (var role : List.of(Role.AGENT, Role.SUPERVISOR, Role.CUSTOMER)) {
            var other = people.signIn(people.create(CustomerLevel.NONE, role));
            assertThat(other.get(ENTRIES).status()).isEqualTo(403);
            assertThat(other.post(ENTRIES, Map.of("content", Map.of("question", "q", "answer", "a")))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(people.guest().get(ENTRIES).status()).isEqualTo(401);
        assertThat(people.signIn(people.create(CustomerLevel.NONE, Role.OPERATOR))
                        .get(ENTRIES)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPlannedEntryAppearsAndGoesByItself() {
        long id = id(create("定时发布的一条", false));
        var soon = Instant.now().plusSeconds(2);

        var planned = editor.put(
                ENTRIES + "/" + id + "/schedule",
                Map.of(
                        "version",
                        1,
                        "publishAt",
                        soon.toString(),
                        "retireAt",
                        soon.plusSeconds(1).toString()));

        assertThat(planned.json().path("publishAt").asString())
                .startsWith(soon.toString().substring(0, 19));
        assertThat(people.guest().get("/api/knowledge/entries/" + id).status()).isEqualTo(404);
        await().atMost(java.time.Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(text(id).path("status").asString()).isEqualTo("RETIRED"));
        assertThat(editor.get(ENTRIES + "/" + id + "/versions").json())
                .extracting(v -> v.path("act").asString())
                .containsExactly("RETIRED", "PUBLISHED", "SCHEDULED", "CREATED");
    }

    @Test
    void aPlanMustMakeSense() {
        long id = id(create("计划要合理", false));
        var url = ENTRIES + "/" + id + "/schedule";
        var past = Instant.now().minusSeconds(60).toString();
        var soon = Instant.now().plusSeconds(600);

        assertThat(code(editor.put(url, Map.of("version", 1, "publishAt", past))))
                .isEqualTo("past");
        assertThat(code(editor.put(
                        url,
                        Map.of(
                                "version",
                                1,
                                "publishAt",
                                soon.toString(),
                                "retireAt",
                                soon.minusSeconds(9).toString()))))
                .isEqualTo("before-publishing");
        act(id, "publication", 1);
        assertThat(code(editor.put(url, Map.of("version", 2, "publishAt", soon.toString()))))
                .isEqualTo("published-already");
    }

    @Test
    void theListFindsByWordsStatusProductAndPlan() {
        var mark = "滤镜" + System.nanoTime();
        long draft = id(create(mark + "甲", false));
        create(mark + "乙", true);

        var all = editor.get(ENTRIES + "?q=" + url(mark)).json();
        assertThat(all.path("total").asInt()).isEqualTo(2);
        assertThat(all.path("counts").path("DRAFT").asInt()).isEqualTo(1);
        assertThat(editor.get(ENTRIES + "?status=DRAFT&q=" + url(mark))
                        .json()
                        .path("items")
                        .get(0)
                        .path("id")
                        .asLong())
                .isEqualTo(draft);
        assertThat(editor.get(ENTRIES + "?product=PS&q=" + url(mark))
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(editor.get(ENTRIES + "?planned=true&q=" + url(mark))
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void whatEditorsDoIsOnRecord() {
        long id = id(create("有据可查", true));

        assertThat(jdbc.sql("SELECT actor FROM audit_entry WHERE subject = ? AND action = 'entry-created'")
                        .param("knowledge-entry:" + id)
                        .query(Long.class)
                        .list())
                .containsExactly(account.id().value());
    }

    @Test
    void thePreviewIsWhatCustomersWillSee() {
        var html = editor.post(ENTRIES + "/preview", Map.of("markdown", "**粗** <script>x</script>"))
                .json()
                .path("html")
                .asString();

        assertThat(html).contains("<strong>粗</strong>", "&lt;script&gt;");
    }

    private JsonNode create(String question, boolean publish) {
        var content = Map.of("question", question, "answer", "这样做。", "product", "GS");
        var made = editor.post(ENTRIES, Map.of("content", content, "publish", publish));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.json();
    }

    private TestSession.Answer change(long id, int version, String question) {
        var content = Map.of("question", question, "answer", "这样做。", "product", "GS");
        return editor.put(ENTRIES + "/" + id, Map.of("version", version, "content", content));
    }

    private TestSession.Answer act(long id, String act, int version) {
        return editor.post(ENTRIES + "/" + id + "/" + act, Map.of("version", version));
    }

    private JsonNode text(long id) {
        return editor.get(ENTRIES + "/" + id).json().path("entry");
    }

    private static long id(JsonNode entry) {
        return entry.path("entry").path("id").asLong();
    }

    private static String code(TestSession.Answer refused) {
        return refused.json().path("errors").get(0).path("code").asString();
    }

    private long count() {
        return jdbc.sql("SELECT count(*) FROM knowledge_entry")
                .query(Long.class)
                .single();
    }

    private static String url(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
