package io.zhike.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.chat.hours.SkillGroups;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.ChatPerson;
import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestSession;
import io.zhike.testing.TestSession.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever stands in a field: it is either kept and given back as the text it is, in JSON that no browser runs, or
 * refused with a problem. Nothing is an unexpected error.
 */
@ApplicationTest
@Tag("C8")
class BadTextTests {

    private static final String SCRIPT = "<script>alert('1')</script><img src=x onerror=x()>";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SkillGroups groups;

    private TestAccounts accounts;
    private ChatPerson guest;
    private long talk;
    private String path;

    @BeforeEach
    void aGuest() {
        accounts = new TestAccounts(context);
        guest = ChatPerson.guest(accounts);
        talk = guest.openConversation();
        path = "/api/chat/conversations/" + talk;
        guest.follow(talk, 0);
    }

    @AfterEach
    void everybodyGoesHome() {
        guest.close();
        jdbc.sql("UPDATE chat_handover SET status = 'CLOSED', closed_at = now() WHERE status <> 'CLOSED'")
                .update();
    }

    static Stream<Arguments> nasty() {
        return Stream.of(
                arguments("a script", SCRIPT),
                arguments("SQL", "'; DROP TABLE chat_message; --"),
                arguments("a template", "${jndi:ldap://127.0.0.1/x} {{7*7}} #{7*7}"),
                arguments("a NUL", "before\u0000after"),
                arguments("half a character", "half \ud83d"),
                arguments("control characters", "bell\u0007 back\b escape\u001b[31m"),
                arguments("reversed writing", "abc\u202efed"),
                arguments("piled accents", "z" + "\u0300".repeat(300)),
                arguments("pictures of people", "👩‍👩‍👧‍👦".repeat(20)),
                arguments("a hundred thousand letters", "x".repeat(100_000)),
                arguments("three megabytes", "x".repeat(3_000_000)),
                arguments("nothing", ""),
                arguments("blanks", " \t\n\u3000"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nasty")
    void everyFieldTakesItAsTextOrRefusesIt(String what, String text) {
        var agent = agent(accounts);
        for (var answer : List.of(
                guest.session.post(path + "/handover", Map.of("topic", text)),
                agent.get("/api/desk"),
                guest.session.delete(path + "/handover"),
                guest.session.post(path + "/left-message", Map.of("text", text)),
                guest.session.post(path + "/left-message", Map.of("text", "t", "contactName", text)),
                guest.session.post(path + "/left-message", Map.of("text", "t", "contactPhone", text)),
                guest.session.post(path + "/left-message", Map.of("text", "t", "contactEmail", text)),
                guest.session.post(path + "/ratings", Map.of("handoverId", closedTalk(), "score", 5, "comment", text)),
                agent.post("/api/desk/canned-replies", canned(text, "title", "text")),
                agent.post("/api/desk/canned-replies", canned("s", text, "text")),
                agent.post("/api/desk/canned-replies", canned("s", "title", text)),
                agent.get("/api/desk/canned-replies"),
                agent.get("/api/desk"))) {
            assertTextOrProblem(answer);
        }
        assertThat(guest.session.get(path + "/messages").status()).isEqualTo(200);
    }

    private static void assertTextOrProblem(Answer answer) {
        assertThat(answer.status()).as("%.300s", answer).isLessThan(500);
        assertThat(answer.status()).as("nothing is a question of rights").isNotIn(401, 403, 404);
        if (answer.status() >= 400) {
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.json().path("type").asString()).startsWith("urn:zhike:problem:");
        } else if (!answer.response().body().isEmpty()) {
            assertThat(answer.header("Content-Type")).isEqualTo("application/json");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void aScriptComesBackLetterByLetterToWhoeverMayReadIt() {
        var agent = agent(accounts);
        guest.session.post(path + "/handover", Map.of("topic", SCRIPT));
        guest.awaitAck(guest.say(talk, SCRIPT));
        var entry = agent.get("/api/desk").json().path("queue").get(0);
        assertThat(entry.path("topic").asString()).isEqualTo(SCRIPT);
        assertThat(entry.path("lastText").asString()).isEqualTo(SCRIPT);
        guest.session.delete(path + "/handover");
        guest.session.post(path + "/left-message", Map.of("text", SCRIPT, "contactName", "陈先生"));
        var left = agent.get("/api/desk").json().path("leftMessages").get(0);
        assertThat(left.path("text").asString()).isEqualTo(SCRIPT);
        assertThat(left.path("contactName").asString()).isEqualTo("陈先生");
        agent.post("/api/desk/canned-replies", canned("s", SCRIPT, SCRIPT));
        var reply = agent.get("/api/desk/canned-replies").json().get(0);
        assertThat(reply.path("title").asString()).isEqualTo(SCRIPT);
        assertThat(reply.path("text").asString()).isEqualTo(SCRIPT);
        assertThat(guest.session.get(path + "/messages").response().body()).contains("<script>alert");
    }

    @Test
    void whatNoDatabaseCanStoreIsRefusedInAField() {
        var answer = guest.session.post(path + "/handover", Map.of("topic", "be\u0000fore"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("invalid-input");
    }

    @Test
    void whatNobodyCanReadIsTakenOutOfAMessage() {
        try (var window = guest.again()) {
            window.follow(talk, 0);
            guest.awaitAck(guest.say(talk, "half \ud83d a char\u0000acter, a whole one 😀\ud83d"));
            window.awaitText("half  a character, a whole one 😀");
            window.socket.settle().assertOpen();
        }
        assertThat(guest.session.get(path + "/messages").json().path("messages").valueStream())
                .anyMatch(message -> message.path("text").asString().equals("half  a character, a whole one 😀"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "\"text\"",
                "{\"text\":null}",
                "{\"text\":{\"a\":1}}",
                "{\"text\":[\"a\"]}",
                "{\"handoverId\":\"x\",\"score\":\"many\"}",
                "{\"handoverId\":99999999999999999999,\"score\":5}",
                "{\"handoverId\":-1,\"score\":5.5}",
                "{\"groupId\":\"1; DROP TABLE\"}",
                "{\"groupId\":1e400}",
                "<xml/>"
            })
    void bodiesThatMakeNoSenseAreRefused(String body) {
        for (var place : List.of("/left-message", "/ratings")) {
            var answer = guest.session.post(path + place, body);
            assertThat(answer.status()).as("%s: %s", place, answer).isBetween(400, 499);
            assertTextOrProblemOrNotFound(answer);
        }
        assertThat(guest.session.post(path + "/handover", body).status()).isLessThan(500);
    }

    @Test
    void bodiesNestedWithoutEndAreRefused() {
        var answer = guest.session.post(path + "/left-message", "{\"text\":" + "[".repeat(50_000));
        assertThat(answer.status()).isEqualTo(400);
        assertTextOrProblemOrNotFound(answer);
    }

    private static void assertTextOrProblemOrNotFound(Answer answer) {
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-1", "9223372036854775807", "9223372036854775808", "1e3", "abc", "1%00", "..%2f1", "%F0"})
    void pathsWithIdsThatAreNoneLeadNowhere(String id) {
        for (var place : List.of(
                "/api/chat/conversations/" + id + "/messages", "/api/chat/conversations/" + id + "/files/" + id)) {
            var answer = guest.session.get(place);
            assertThat(answer.status()).as("%s: %s", place, answer).isIn(400, 404);
        }
        assertThat(guest.session.get(path + "/files/" + id).status()).isIn(400, 404);
    }

    /** What comes as a parameter is cleaned by nobody on its way to the database. */
    @Test
    void aSearchForWhatCannotBeThereIsWrongInput() {
        var agent = agent(accounts);
        for (var search : List.of("/api/knowledge/entries?q=a%00b", "/api/knowledge/entries?product=%00")) {
            var answer = agent.get(search);
            assertThat(answer.status()).as("%s: %s", search, answer).isIn(200, 422);
        }
    }

    @Test
    void pagesOfAnySizeAreServedInBounds() {
        for (var query : List.of("limit=0", "limit=-5", "limit=1000000", "before=0", "before=-1")) {
            assertThat(guest.session.get(path + "/messages?" + query).status()).isEqualTo(200);
        }
        for (var query : List.of("limit=x", "before=99999999999")) {
            assertThat(guest.session.get(path + "/messages?" + query).status()).isEqualTo(400);
        }
    }

    /** As after the return to a backup: the client remembers more than there is. */
    @Test
    void whoeverClaimsToHoldWhatDoesNotExistStartsAnew() {
        guest.awaitAck(guest.say(talk, "first"));
        try (var again = guest.again()) {
            again.follow(talk, Integer.MAX_VALUE);
            var resumed = again.socket.await("messages");
            assertThat(resumed.path("reset").asBoolean()).isTrue();
            assertThat(resumed.path("lastSeq").asInt())
                    .isEqualTo(resumed.path("messages").size());
            again.awaitAck(again.say(talk, "second"));
        }
        guest.awaitText("second");
    }

    @Test
    void framesWithTheWrongTypesInsideAreAnsweredAndForgotten() {
        var frames = List.of(
                "{\"type\":{}}",
                "{\"type\":null}",
                "{\"type\":[\"send\"]}",
                "{}",
                "{\"type\":\"subscribe\"}",
                "{\"type\":\"subscribe\",\"conversation\":" + talk + ",\"since\":\"a\"}",
                "{\"type\":\"subscribe\",\"conversation\":99999999999999999999,\"since\":0}",
                "{\"type\":\"send\",\"conversation\":" + talk + ",\"clientId\":null,\"kind\":\"TEXT\",\"text\":\"x\"}",
                "{\"type\":\"send\",\"conversation\":" + talk + ",\"clientId\":{},\"kind\":[],\"text\":{}}",
                "{\"type\":\"read\",\"conversation\":" + talk + ",\"seq\":{}}",
                "{\"type\":\"typing\",\"conversation\":" + talk + ",\"on\":\"perhaps\"}",
                "[".repeat(5000),
                "{\"a\":".repeat(2000),
                "\"");
        frames.forEach(guest.socket::send);
        guest.socket.settle();
        assertThat(guest.socket.all("error"))
                .hasSize(frames.size())
                .allMatch(error -> error.path("problem").path("status").asInt() < 500);
        guest.awaitAck(guest.say(talk, "still here"));
    }

    private long closedTalk() {
        return jdbc.sql("""
                        INSERT INTO chat_handover (conversation_id, group_id, status, level, requested_at, agent_id,
                                                   assigned_at, customer_seen_at, closed_at)
                        VALUES (?, 1, 'CLOSED', 0, now(), 1, now(), now(), now()) RETURNING id
                        """).param(talk).query(Long.class).single();
    }

    private TestSession agent(TestAccounts accounts) {
        var account = accounts.create(CustomerLevel.NONE, Role.AGENT);
        groups.join(1, account.id().value());
        return accounts.signIn(account);
    }

    private static Map<String, Object> canned(String shortcut, String title, String text) {
        var body = new LinkedHashMap<String, Object>();
        body.put("shortcut", shortcut);
        body.put("title", title);
        body.put("text", text);
        body.put("shared", false);
        return body;
    }
}
