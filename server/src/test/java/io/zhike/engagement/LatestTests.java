package io.zhike.engagement;

import static io.zhike.ticket.TicketPeople.answer;
import static io.zhike.ticket.TicketPeople.ask;
import static io.zhike.ticket.TicketPeople.require;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.account.personal.ThingKind;
import io.zhike.testing.TestSession;
import io.zhike.testing.TestSocket;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.TicketId;
import io.zhike.ticket.TicketMerged;
import io.zhike.ticket.TicketSilent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

@Tag("A11")
class LatestTests extends PersonalPages {

    @Autowired
    private TransactionOperations transactions;

    @Test
    void threeNewestOfEachByTheTimeTheyWereAskedAndOnlyOnesOwn() {
        var me = people.customer();
        var agent = people.agent();
        var solved = List.of(ask(me, "解一"), ask(me, "解二"), ask(me, "解三"), ask(me, "解四"));
        var open = List.of(ask(me, "未一"), ask(me, "未二"), ask(me, "未三"), ask(me, "未四"));
        ask(people.customer(), "别人的", "isPublic", true);
        // solved in another order than asked: the time of asking decides
        for (var id : List.of(solved.get(3), solved.get(0), solved.get(2), solved.get(1))) {
            require(answer(agent, id, "这样做", "SOLVED"));
        }
        require(answer(agent, open.get(0), "先试试", "ANSWERED"));
        require(answer(agent, open.get(2), "什么版本？", "ASKED_BACK"));
        assertThat(ids(section(me, "SOLVED_QUESTIONS"))).containsExactly(solved.get(3), solved.get(2), solved.get(1));
        assertThat(ids(section(me, "UNSOLVED_QUESTIONS"))).containsExactly(open.get(3), open.get(2), open.get(1));
        assertThat(section(me, "UNSOLVED_QUESTIONS")
                        .path("items")
                        .get(1)
                        .path("status")
                        .asString())
                .isEqualTo("WAITING");
        assertThat(accounts.guest().get("/api/me/latest").status()).isEqualTo(401);
    }

    /** Until a module brings them, the page is told so instead of being shown none. */
    @Test
    void appointmentsSayWhetherTheyExist() {
        var section = section(people.customer(), "APPOINTMENTS");
        assertThat(section.path("available").isBoolean()).isTrue();
        assertThat(section.path("items")).isEmpty();
    }

    @Test
    void anAnswerIsCountedAtOnceOnEveryOpenPageAndReadingItClearsIt() {
        var account = accounts.customer();
        var me = accounts.signIn(account);
        var id = ask(me, "等答复");
        try (var page = open(me);
                var other = open(accounts.signIn(account));
                var stranger = open(people.customer())) {
            require(answer(people.agent(), id, "答复", "ANSWERED"));
            page.await("news", frame -> frame.path("unread").asInt() == 1);
            other.await("news", frame -> frame.path("unread").asInt() == 1);
            try (var reloaded = open(me)) {
                assertThat(reloaded.all("news").getFirst().path("unread").asInt())
                        .isEqualTo(1);
            }
            var piece = items(me, "/api/me/news").getFirst();
            assertThat(thing(piece, ThingKind.QUESTION)).isEqualTo(id);
            assertThat(piece.path("what").asString()).isEqualTo("ANSWERED");
            assertThat(section(me, "UNSOLVED_QUESTIONS")
                            .path("items")
                            .get(0)
                            .path("unread")
                            .asBoolean())
                    .isTrue();
            me.get("/api/tickets/" + id);
            await().untilAsserted(() -> {
                assertThat(last(page)).isZero();
                assertThat(last(other)).isZero();
            });
            assertThat(items(me, "/api/me/news?unread=true")).isEmpty();
            stranger.settle();
            assertThat(stranger.all("news"))
                    .hasSize(1)
                    .allMatch(frame -> frame.path("unread").asInt() == 0);
        }
    }

    @Test
    void anotherPersonReadingTheQuestionDoesNotClearTheNews() {
        var me = people.customer();
        var id = ask(me, "公开的", "isPublic", true);
        require(answer(people.agent(), id, "答复", "ANSWERED"));
        await().until(() -> items(me, "/api/me/news").size() == 1);
        var other = people.customer();
        require(other.get("/api/tickets/" + id));
        assertThat(items(other, "/api/me/news")).isEmpty();
        other.post("/api/me/news/seen", Map.of());
        assertThat(items(me, "/api/me/news")).hasSize(1);
    }

    @Test
    void aDecisionOnAnApplicationIsNewsAndAllCanBeMarkedAsSeen() {
        var me = people.customer();
        var operator = accounts.signIn(accounts.create(CustomerLevel.NONE, Role.OPERATOR));
        me.post("/api/account/applications", Map.of("kind", "VIP", "reason", "需要"));
        var id = me.get("/api/account/applications").json().get(0).path("id").asLong();
        try (var page = open(me)) {
            require(operator.post("/api/console/applications/" + id + "/approval", Map.of("createUnit", false)));
            page.await("news", frame -> frame.path("unread").asInt() == 1);
            assertThat(items(me, "/api/me/news").getFirst().path("what").asString())
                    .isEqualTo("APPROVED");
            require(me.post("/api/me/news/seen?kind=QUESTION", Map.of()));
            assertThat(items(me, "/api/me/news")).hasSize(1);
            require(me.post("/api/me/news/seen?kind=APPLICATION", Map.of()));
            await().untilAsserted(() -> assertThat(last(page)).isZero());
        }
    }

    @Test
    void whatWasMergedOrEndedInSilenceIsNewsOnceHoweverOftenItIsTold() {
        var account = accounts.customer();
        var me = accounts.signIn(account);
        var merged = new TicketId(ask(me, "重复的"));
        var silent = new TicketId(ask(me, "很久没有回应"));
        for (int i = 0; i < 2; i++) {
            transactions.executeWithoutResult(transaction -> {
                context.publishEvent(new TicketMerged(merged, TicketChannel.QUESTION, silent, account.id()));
                context.publishEvent(new TicketSilent(silent, TicketChannel.QUESTION, account.id(), 7));
            });
        }
        await().untilAsserted(() -> assertThat(items(me, "/api/me/news"))
                .extracting(row -> row.path("what").asString())
                .containsExactlyInAnyOrder("MERGED", "SOLVED"));
    }

    @Test
    void aGuestHasNoNews() {
        var guest = accounts.guest();
        guest.post("/api/chat/conversation", Map.of());
        try (var socket = TestSocket.open(accounts.port(), guest)) {
            socket.send(Map.of("type", "news"));
            var error = socket.await("error");
            assertThat(error.path("problem").path("type").asString()).endsWith(":forbidden");
            assertThat(socket.all("news")).isEmpty();
        }
        assertThat(accounts.guest().get("/api/me/news").status()).isEqualTo(401);
    }

    private TestSocket open(TestSession session) {
        var socket = TestSocket.open(accounts.port(), session);
        socket.send(Map.of("type", "news"));
        socket.await("news");
        return socket;
    }

    private static int last(TestSocket socket) {
        return socket.all("news").getLast().path("unread").asInt();
    }

    private static JsonNode section(TestSession session, String list) {
        return items(session, "/api/me/latest").stream()
                .filter(section -> section.path("list").asString().equals(list))
                .findFirst()
                .orElseThrow();
    }

    private static List<Long> ids(JsonNode section) {
        return java.util.stream.StreamSupport.stream(section.path("items").spliterator(), false)
                .map(row -> thing(row, ThingKind.QUESTION))
                .toList();
    }
}
