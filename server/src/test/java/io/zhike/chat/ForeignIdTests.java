package io.zhike.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.chat.hours.SkillGroups;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.ChatPerson;
import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestSession;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every path of the chat that carries an id, called by everybody whom the id does not concern. A path that is not
 * listed here fails the test, so that no new one is forgotten.
 */
@ApplicationTest
@Tag("C6")
@Tag("C7")
@Tag("C8")
class ForeignIdTests {

    /** Paths without an id: they show one's own things only, or what all staff may see. */
    private static final Set<String> WITHOUT_ID = Set.of(
            "GET /api/chat/availability",
            "POST /api/chat/conversation",
            "GET /api/desk",
            "GET /api/desk/canned-replies",
            "POST /api/desk/canned-replies",
            "GET /api/desk/colleagues",
            "PUT /api/desk/presence",
            "GET /api/desk/supervision");

    private static final Set<String> FOR_SUPERVISORS =
            Set.of("POST /api/desk/conversations/{id}/step-in", "POST /api/desk/conversations/{id}/step-out");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SkillGroups groups;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private TestAccounts accounts;
    private ChatPerson owner;
    private long talk;
    private long file;
    private long handover;
    private long reply;

    /** By method and path: how to call it with the ids of the owner. */
    private Map<String, Function<TestSession, TestSession.Answer>> calls;

    @BeforeEach
    void aTalkWithEverythingInIt() {
        accounts = new TestAccounts(context);
        owner = ChatPerson.guest(accounts);
        talk = owner.openConversation();
        owner.follow(talk, 0);
        owner.awaitAck(owner.say(talk, "for nobody else"));
        // Its answer would come in between and look like a stranger's doing.
        owner.awaitRobot();
        file = owner.session
                .upload(chat("/files"), "cat.png", TestFiles.png())
                .json()
                .path("id")
                .asLong();
        handover = owner.session
                .post(chat("/handover"), Map.of())
                .json()
                .path("handoverId")
                .asLong();
        reply = jdbc.sql("""
                        INSERT INTO chat_canned_reply (owner_id, shortcut, title, text)
                        VALUES (-1, 'x', 'another agent''s', 'own words') RETURNING id
                        """).query(Long.class).single();
        calls = calls();
    }

    @AfterEach
    void everybodyGoesHome() {
        owner.close();
        jdbc.sql("UPDATE chat_handover SET status = 'CLOSED', closed_at = now() WHERE status <> 'CLOSED'")
                .update();
    }

    private String chat(String rest) {
        return "/api/chat/conversations/" + talk + rest;
    }

    private String desk(String rest) {
        return "/api/desk/conversations/" + talk + rest;
    }

    private String handover(String rest) {
        return "/api/desk/handovers/" + handover + rest;
    }

    private Map<String, Function<TestSession, TestSession.Answer>> calls() {
        var replyBody = Map.of("shortcut", "x", "title", "mine now", "text", "mine", "shared", false);
        return Map.ofEntries(
                Map.entry("GET /api/chat/conversations/{id}/messages", who -> who.get(chat("/messages"))),
                Map.entry(
                        "POST /api/chat/conversations/{id}/files",
                        who -> who.upload(chat("/files"), "cat.png", TestFiles.png())),
                Map.entry("GET /api/chat/conversations/{id}/files/{fileId}", who -> who.get(chat("/files/" + file))),
                Map.entry("POST /api/chat/conversations/{id}/handover", who -> who.post(chat("/handover"), Map.of())),
                Map.entry("DELETE /api/chat/conversations/{id}/handover", who -> who.delete(chat("/handover"))),
                Map.entry(
                        "POST /api/chat/conversations/{id}/left-message",
                        who -> who.post(chat("/left-message"), Map.of("text", "not mine"))),
                Map.entry(
                        "POST /api/chat/conversations/{id}/ratings",
                        who -> who.post(chat("/ratings"), Map.of("handoverId", handover, "score", 1))),
                Map.entry(
                        "POST /api/chat/conversations/{id}/answers/{seq}/feedback",
                        who -> who.post(chat("/answers/1/feedback"), Map.of("helpful", false))),
                Map.entry("GET /api/desk/conversations/{id}", who -> who.get(desk(""))),
                Map.entry("GET /api/desk/conversations/{id}/messages", who -> who.get(desk("/messages"))),
                Map.entry(
                        "POST /api/desk/conversations/{id}/files",
                        who -> who.upload(desk("/files"), "cat.png", TestFiles.png())),
                Map.entry("GET /api/desk/conversations/{id}/files/{fileId}", who -> who.get(desk("/files/" + file))),
                Map.entry("POST /api/desk/conversations/{id}/step-in", who -> who.post(desk("/step-in"), Map.of())),
                Map.entry("POST /api/desk/conversations/{id}/step-out", who -> who.post(desk("/step-out"), Map.of())),
                Map.entry("POST /api/desk/handovers/{id}/accept", who -> who.post(handover("/accept"), Map.of())),
                Map.entry(
                        "POST /api/desk/handovers/{id}/transfer",
                        who -> who.post(handover("/transfer"), Map.of("groupId", 2))),
                Map.entry("POST /api/desk/handovers/{id}/close", who -> who.post(handover("/close"), Map.of())),
                Map.entry(
                        "PUT /api/desk/canned-replies/{id}",
                        who -> who.put("/api/desk/canned-replies/" + reply, replyBody)),
                Map.entry(
                        "DELETE /api/desk/canned-replies/{id}",
                        who -> who.delete("/api/desk/canned-replies/" + reply)));
    }

    @Test
    void everyPathIsTriedHere() {
        var paths = mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path)))
                .filter(path -> path.contains(" /api/chat") || path.contains(" /api/desk"))
                // Questions and appointments have tests of their own.
                .filter(path -> !path.contains(" /api/desk/tickets") && !path.contains(" /api/desk/appointments"))
                .collect(Collectors.toCollection(TreeSet::new));
        paths.removeAll(WITHOUT_ID);
        assertThat(calls.keySet()).containsExactlyInAnyOrderElementsOf(paths);
    }

    @Test
    void anotherGuestIsToldThatThereIsNoSuchThing() {
        try (var stranger = ChatPerson.guest(accounts)) {
            stranger.openConversation();
            refused(stranger.session, 404, 401, 401);
        }
    }

    @Test
    void soIsSomebodyWithoutAnyTalk() {
        refused(accounts.guest(), 404, 401, 401);
    }

    @Test
    void soIsACustomerWithAnAccount() {
        var customer = accounts.signIn(accounts.create(CustomerLevel.TAD, Role.CUSTOMER, Role.VIP, Role.UNIT_ADMIN));
        customer.post("/api/chat/conversation", Map.of());
        refused(customer, 404, 403, 403);
    }

    @Test
    void soIsAnAgentOfAnotherGroup() {
        var account = accounts.agent();
        groups.join(2, account.id().value());
        refused(accounts.signIn(account), 404, 404, 403);
    }

    @Test
    void soAreStaffWhoAreNoAgents() {
        var staff = accounts.signIn(accounts.create(CustomerLevel.NONE, Role.EDITOR, Role.OPERATOR, Role.INTERNAL));
        refused(staff, 404, 403, 403);
    }

    private void refused(TestSession stranger, int chat, int desk, int supervision) {
        var before = everything();
        calls.forEach((path, call) -> {
            var answer = call.apply(stranger);
            var expected = FOR_SUPERVISORS.contains(path) ? supervision : path.contains("/api/chat") ? chat : desk;
            assertThat(answer.status()).as("%s: %s", path, answer).isEqualTo(expected);
            assertThat(answer.response().body()).doesNotContain("for nobody else");
        });
        assertThat(everything()).as("what a stranger left behind").isEqualTo(before);
    }

    /** The owner's things as they lie in the database. */
    private List<Map<String, Object>> everything() {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM chat_message WHERE conversation_id = :talk) AS messages,
                               (SELECT count(*) FROM storage_file WHERE scope = 'chat:' || :talk) AS files,
                               (SELECT count(*) FROM chat_answer_feedback WHERE conversation_id = :talk) AS thumbs,
                               (SELECT text FROM chat_canned_reply WHERE id = :reply) AS reply, h.status, h.group_id,
                               h.agent_id, h.score, h.supervisor_id
                        FROM chat_handover h WHERE h.id = :handover
                        """)
                .param("talk", talk)
                .param("reply", reply)
                .param("handover", handover)
                .query()
                .listOfRows();
    }

    @Test
    void nothingIsHeardOrSaidInAStrangersTalkOverTheSocket() {
        var foreignAgent = accounts.agent();
        groups.join(2, foreignAgent.id().value());
        try (var guest = ChatPerson.guest(accounts);
                var customer = ChatPerson.of(accounts, accounts.customer());
                var agent = ChatPerson.of(accounts, foreignAgent)) {
            for (var stranger : List.of(guest, customer, agent)) {
                intrude(stranger);
            }
            owner.awaitAck(owner.say(talk, "for nobody else, again"));
            for (var stranger : List.of(guest, customer, agent)) {
                stranger.socket.settle();
                assertThat(stranger.socket.all("message")).isEmpty();
                assertThat(stranger.socket.all("state")).isEmpty();
                assertThat(stranger.socket.all("messages")).isEmpty();
                assertThat(stranger.socket.all("ack")).isEmpty();
                assertThat(stranger.socket.all("error"))
                        .hasSize(4)
                        .allMatch(error ->
                                error.path("problem").path("type").asString().endsWith(":not-found"));
            }
            assertThat(owner.socket.all("typing")).isEmpty();
            assertThat(owner.socket.all("read")).isEmpty();
        }
    }

    private void intrude(ChatPerson stranger) {
        stranger.socket.send(Map.of("type", "subscribe", "conversation", talk, "since", 0));
        stranger.socket.send(Map.of("type", "unsubscribe", "conversation", talk));
        stranger.say(talk, "let me in");
        stranger.socket.send(Map.of("type", "typing", "conversation", talk, "on", true));
        stranger.socket.send(Map.of("type", "read", "conversation", talk, "seq", 1));
        stranger.socket.settle();
    }

    @Test
    void ratingAnotherCustomersTalkInOnesOwnIsNotPossible() {
        try (var stranger = ChatPerson.guest(accounts)) {
            var own = stranger.openConversation();
            var answer = stranger.session.post(
                    "/api/chat/conversations/" + own + "/ratings", Map.of("handoverId", handover, "score", 1));
            assertThat(answer.status()).isEqualTo(404);
            assertThat(stranger.session
                            .get("/api/chat/conversations/" + own + "/files/" + file)
                            .status())
                    .isEqualTo(404);
        }
    }

    /** What an agent may do ends with the talk being passed on. */
    @Test
    void aFormerAgentMayReadButNoLongerAct() {
        var former = accounts.agent();
        groups.join(1, former.id().value());
        var session = accounts.signIn(former);
        assertThat(session.post(handover("/accept"), Map.of()).status()).isEqualTo(200);
        assertThat(session.post(handover("/transfer"), Map.of("groupId", 2)).status())
                .isEqualTo(204);
        assertThat(session.post(handover("/close"), Map.of()).status()).isEqualTo(404);
        assertThat(session.post(handover("/transfer"), Map.of("groupId", 1)).status())
                .isEqualTo(404);
        assertThat(session.get(desk("")).status()).isEqualTo(404);
        assertThat(session.upload(desk("/files"), "cat.png", TestFiles.png()).status())
                .isEqualTo(404);
    }
}
