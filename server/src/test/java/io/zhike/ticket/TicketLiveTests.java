package io.zhike.ticket;

import static io.zhike.ticket.TicketPeople.answer;
import static io.zhike.ticket.TicketPeople.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.account.AccountId;
import io.zhike.account.Role;
import io.zhike.organisation.ServiceLevel;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestSession;
import io.zhike.testing.TestSocket;
import io.zhike.ticket.thread.Tickets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@ApplicationTest
class TicketLiveTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Tickets tickets;

    @Autowired
    private TransactionTemplate transaction;

    private TicketPeople people;

    @BeforeEach
    void people() {
        people = new TicketPeople(context);
    }

    @Test
    @Tag("S3")
    void theAskerHearsOfAnAnswerAndTheDeskOfTheFollowUp() {
        var asker = people.customer();
        var agent = people.agent();
        var id = ask(asker, "等待答复");
        try (var page = following(asker, id);
                var desk = following(agent, id)) {
            answer(agent, id, "请看", "ANSWERED");
            var told = page.await("ticket", TicketLiveTests::changed);
            var seen = asker.get("/api/tickets/" + id).json();
            assertThat(told.path("revision").asInt())
                    .isEqualTo(seen.path("revision").asInt());
            assertThat(seen.path("status").asString()).isEqualTo("ANSWERED");
            assertThat(told.propertyNames()).containsExactlyInAnyOrder("type", "ticket", "revision", "changed");

            TicketPeople.followUp(asker, id, "还有一点");
            desk.await(
                    "ticket",
                    frame -> frame.path("revision").asInt()
                            > told.path("revision").asInt());
        }
    }

    @Test
    @Tag("S8")
    void aNoteIsToldToStaffOnly() {
        var asker = people.customer();
        var administrator = people.of(people.unit(ServiceLevel.VIP), Role.CUSTOMER, Role.UNIT_ADMIN);
        var agent = people.agent();
        var id = ask(asker, "备注", "isPublic", true);
        try (var page = following(asker, id);
                var other = following(administrator, id);
                var desk = following(people.agent(), id);
                var queue = queue(agent, "QUESTION")) {
            var before = queue.all("tickets").size();
            agent.post(
                    "/api/desk/tickets/" + id + "/notes",
                    Map.of("key", UUID.randomUUID().toString(), "text", "内部"));
            desk.await("ticket", TicketLiveTests::changed);
            assertThat(changes(page.settle())).isEmpty();
            assertThat(changes(other.settle())).isEmpty();
            assertThat(queue.settle().all("tickets")).hasSize(before);
        }
    }

    @Test
    @Tag("S3")
    void whatIsNotCommittedIsToldToNobody() {
        var asker = people.customer();
        var id = ask(asker, "未提交");
        try (var page = following(asker, id)) {
            transaction.executeWithoutResult(open -> {
                tickets.assign(new TicketId(id), new AccountId(1));
                staysSilent(page);
                open.setRollbackOnly();
            });
            assertThat(answer(people.agent(), id, "旧", "ANSWERED", 99).status()).isEqualTo(409);
            staysSilent(page);

            transaction.executeWithoutResult(open -> tickets.assign(new TicketId(id), new AccountId(1)));
            page.await("ticket", TicketLiveTests::changed);
        }
    }

    @Test
    @Tag("S3")
    void nobodyFollowsWhatTheyMayNotSee() {
        var asker = people.customer();
        var id = ask(asker, "私密");
        var consultation = ask(people.internal(), "内部的事", "channel", "INTERNAL", "isPublic", true);
        try (var stranger = open(people.customer());
                var desk = following(people.agent(), id)) {
            assertRefused(stranger, Map.of("type", "follow-ticket", "ticket", id), 404);
            assertRefused(stranger, Map.of("type", "follow-ticket", "ticket", consultation), 404);
            assertRefused(stranger, Map.of("type", "follow-ticket", "ticket", Long.MAX_VALUE), 404);
            assertRefused(stranger, Map.of("type", "follow-ticket", "ticket", "x"), 400);
            assertRefused(stranger, Map.of("type", "follow-tickets", "channel", "QUESTION"), 403);
            assertRefused(stranger, Map.of("type", "follow-tickets", "channel", "INTERNAL"), 403);

            TicketPeople.followUp(asker, id, "补充");
            answer(people.agent(), consultation, "答", "ANSWERED");
            desk.await("ticket", TicketLiveTests::changed);
            assertThat(stranger.settle().all("ticket")).isEmpty();
            assertThat(stranger.all("tickets")).isEmpty();
        }
    }

    @Test
    @Tag("S11")
    void aConsultationIsFollowedByItsOwnPeople() {
        var insider = people.internal();
        var id = ask(insider, "内部通道", "channel", "INTERNAL");
        try (var page = following(insider, id);
                var queue = queue(people.agent(), "INTERNAL");
                var customers = queue(people.agent(), "QUESTION")) {
            answer(people.agent(), id, "答", "ANSWERED");
            page.await("ticket", TicketLiveTests::changed);
            queue.await("tickets", frame -> frame.path("channel").asString().equals("INTERNAL"));
            assertThat(customers.settle().all("tickets"))
                    .noneMatch(frame -> frame.path("channel").asString().equals("INTERNAL"));
        }
    }

    @Test
    @Tag("S3")
    void whoeverLosesAQuestionIsToldSoAndHearsNoMore() {
        var asker = people.customer();
        var id = ask(asker, "先公开后不公开", "isPublic", true);
        try (var reader = following(people.customer(), id);
                var page = following(asker, id)) {
            asker.put("/api/tickets/" + id + "/visibility", Map.of("isPublic", false));
            reader.await("ticket-gone", frame -> frame.path("ticket").asLong() == id);
            assertThat(changes(reader)).isEmpty();

            asker.put("/api/tickets/" + id + "/visibility", Map.of("isPublic", true));
            TicketPeople.followUp(asker, id, "又公开");
            page.await("ticket", frame -> frame.path("revision").asInt() == 2);
            assertThat(changes(reader.settle())).isEmpty();
        }
    }

    @Test
    @Tag("S3")
    void aPageThatIsLeftHearsNoMore() {
        var asker = people.customer();
        var id = ask(asker, "离开");
        try (var left = following(asker, id);
                var page = following(asker, id)) {
            left.send(Map.of("type", "unfollow-ticket", "ticket", id)).settle();
            answer(people.agent(), id, "答", "ANSWERED");
            page.await("ticket", TicketLiveTests::changed);
            assertThat(changes(left.settle())).isEmpty();
        }
    }

    private TestSocket open(TestSession session) {
        return TestSocket.open(people.accounts.port(), session).settle();
    }

    private TestSocket following(TestSession session, long id) {
        var socket = open(session).send(Map.of("type", "follow-ticket", "ticket", id));
        socket.await("ticket", frame -> !changed(frame));
        return socket;
    }

    private TestSocket queue(TestSession session, String channel) {
        return open(session)
                .send(Map.of("type", "follow-tickets", "channel", channel))
                .settle();
    }

    private static void assertRefused(TestSocket socket, Map<String, Object> frame, int status) {
        var before = socket.all("error").size();
        socket.send(frame).settle();
        var errors = socket.all("error");
        assertThat(errors).hasSize(before + 1);
        assertThat(errors.getLast().path("problem").path("status").asInt()).isEqualTo(status);
    }

    private static boolean changed(JsonNode frame) {
        return frame.path("changed").asBoolean();
    }

    private static List<JsonNode> changes(TestSocket socket) {
        return socket.all("ticket").stream().filter(TicketLiveTests::changed).toList();
    }

    /** For longer than what comes together is kept back. */
    private static void staysSilent(TestSocket socket) {
        Awaitility.await()
                .during(Duration.ofMillis(150))
                .until(() -> changes(socket).isEmpty());
    }
}
