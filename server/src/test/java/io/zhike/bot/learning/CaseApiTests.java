package io.zhike.bot.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestSession;
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

@ApplicationTest
@Tag("C4")
class CaseApiTests {

    private static final String CASES = "/api/learning/regression";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private TestSession editor;

    @BeforeEach
    void anEditor() {
        var people = new TestAccounts(context);
        editor = people.signIn(people.create(CustomerLevel.NONE, Role.EDITOR));
    }

    @AfterEach
    void leavesNoCases() {
        jdbc.sql("DELETE FROM bot_regression_case WHERE text LIKE '獾%'").update();
    }

    @Test
    void aCaseIsAddedChangedAndRemovedAndAllOfItIsOnRecord() {
        var entry = anEntry();
        var added = editor.post(CASES, Map.of("text", "獾的账怎么结", "product", "GS", "entryId", entry));
        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        long id = added.json().path("id").asLong();
        assertThat(added.json().path("expected").asString()).isEqualTo("ENTRY");
        assertThat(added.json().path("entryQuestion").asString()).isNotBlank();

        var changed = editor.put(CASES + "/" + id, Map.of("text", "獾的账能不能结", "module", "general-ledger"))
                .json();
        assertThat(changed.path("expected").asString()).isEqualTo("REFUSAL");
        assertThat(changed.path("module").asString()).isEqualTo("general-ledger");
        assertThat(changed.has("product")).isFalse();
        assertThat(find("獾的账")).extracting(one -> one.path("id").asLong()).containsExactly(id);
        assertThat(editor.post(CASES + "/run", Map.of()).json().path("cases").asInt())
                .isPositive();

        assertThat(editor.delete(CASES + "/" + id).status()).isEqualTo(204);
        assertThat(find("獾的账")).isEmpty();
        assertThat(editor.delete(CASES + "/" + id).status()).isEqualTo(404);
        assertThat(editor.put(CASES + "/" + id, Map.of("text", "獾")).status()).isEqualTo(404);
        assertThat(jdbc.sql("SELECT action FROM audit_entry WHERE subject = ? ORDER BY id")
                        .param("regression-case:" + id)
                        .query(String.class)
                        .list())
                .containsExactly("regression-case-added", "regression-case-changed", "regression-case-removed");
    }

    @Test
    void theSameQuestionIsThereOnceInEachPlace() {
        assertThat(editor.post(CASES, Map.of("text", "獾一号")).status()).isEqualTo(201);
        assertThat(editor.post(CASES, Map.of("text", " 獾一号 ")).problem()).isEqualTo("case-exists");
        var there = editor.post(CASES, Map.of("text", "獾一号", "module", "general-ledger"));
        assertThat(there.status()).isEqualTo(201);
        assertThat(editor.put(CASES + "/" + there.json().path("id").asLong(), Map.of("text", "獾一号"))
                        .problem())
                .isEqualTo("case-exists");
        assertThat(find("獾一号")).hasSize(2);
    }

    @Test
    void whatCouldNeverBeRightIsRefused() {
        assertThat(code(Map.of("text", " "))).isEqualTo("text");
        assertThat(code(Map.of("text", "獾".repeat(501)))).isEqualTo("text");
        assertThat(code(Map.of("text", "獾", "product", "XX"))).isEqualTo("product");
        assertThat(code(Map.of("text", "獾", "module", "nowhere"))).isEqualTo("module");
        assertThat(code(Map.of("text", "獾", "entryId", 999_999_999))).isEqualTo("entryId");
        var draft = editor.post("/api/editor/entries", Map.of("content", Map.of("question", "獾稿", "answer", "a")))
                .json()
                .path("entry")
                .path("id")
                .asLong();
        assertThat(code(Map.of("text", "獾", "entryId", draft))).isEqualTo("entryId");
        assertThat(find("獾")).isEmpty();
    }

    private long anEntry() {
        return jdbc.sql("SELECT min(id) FROM knowledge_entry WHERE status = 'PUBLISHED'")
                .query(Long.class)
                .single();
    }

    private String code(Map<String, Object> form) {
        var refused = editor.post(CASES, form);
        assertThat(refused.status()).isEqualTo(422);
        return refused.json().path("errors").get(0).path("field").asString();
    }

    private List<JsonNode> find(String q) {
        var encoded = java.net.URLEncoder.encode(q, java.nio.charset.StandardCharsets.UTF_8);
        return editor.get(CASES + "?q=" + encoded)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }
}
