package io.zhike.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.chat.hours.SkillGroups;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.ChatPerson;
import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestAccounts.TestAccount;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the robot to a human and back: queue, assignment, transfer, stepping in, closing, rating. */
@ApplicationTest
@Tag("C6")
@Tag("C7")
class HumanTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SkillGroups groups;

    private TestAccounts accounts;

    @BeforeEach
    void people() {
        accounts = new TestAccounts(context);
    }

    /** Nobody of this test stays in the queue or at a desk of the next one. */
    @AfterEach
    void everybodyGoesHome() {
        jdbc.sql("UPDATE chat_agent SET presence = 'OFFLINE'").update();
        jdbc.sql("UPDATE chat_handover SET status = 'CLOSED', closed_at = now() WHERE status <> 'CLOSED'")
                .update();
        jdbc.sql("DELETE FROM chat_working_hours").update();
        jdbc.sql("UPDATE chat_skill_group SET always_open = true").update();
    }

    @Test
    void aCustomerReachesAnAgentWhoSeesTheWholeTalk() {
        var agentAccount = agent(5);
        try (var customer = customer(accounts.customer());
                var agent = desk(agentAccount)) {
            var talk = customer.openConversation();
            customer.follow(talk, 0);
            customer.awaitAck(customer.say(talk, "how do I close the period"));
            ready(agent);
            human(customer, talk);
            var state = customer.awaitState("HUMAN").path("state");
            assertThat(state.path("agent").path("id").asLong())
                    .isEqualTo(agentAccount.id().value());
            customer.awaitNotice("ASSIGNED");
            agent.socket.await("desk", hint -> hint.path("reason").asString().equals("ASSIGNED"));
            agent.follow(talk, 0);
            assertThat(agent.socket
                            .await("messages")
                            .path("messages")
                            .valueStream()
                            .map(message -> message.path("text").asString()))
                    .contains("how do I close the period");
            agent.awaitAck(agent.say(talk, "let me show you"));
            var message = customer.awaitText("let me show you").path("message");
            assertThat(message.path("sender").path("kind").asString()).isEqualTo("AGENT");
            assertThat(message.path("sender").path("staffNumber").asString()).isNotBlank();
            var chat = agent.session.get("/api/desk").json().path("chats").get(0);
            assertThat(chat.path("why").asString()).startsWith("LEAST_LOADED");
            assertThat(chat.path("customer").path("guest").asBoolean()).isFalse();
            close(agent, chat.path("handoverId").asLong());
            customer.awaitNotice("CLOSED");
            rateOnce(customer, talk, chat.path("handoverId").asLong());
            agent.say(talk, "too late");
            assertThat(agent.socket.await("error").path("problem").path("type").asString())
                    .endsWith("not-your-chat");
        }
    }

    private void rateOnce(ChatPerson customer, long talk, long handover) {
        var path = "/api/chat/conversations/" + talk + "/ratings";
        assertThat(customer.session
                        .post(path, Map.of("handoverId", handover, "score", 6))
                        .status())
                .isEqualTo(422);
        assertThat(customer.session
                        .post(path, Map.of("handoverId", handover, "score", 5))
                        .status())
                .isEqualTo(204);
        assertThat(customer.session
                        .post(path, Map.of("handoverId", handover, "score", 1))
                        .status())
                .isEqualTo(409);
        assertThat(jdbc.sql("SELECT score FROM chat_handover WHERE id = ?")
                        .param(handover)
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void vipsAreServedFirstThenWhoeverWaitedLongest() {
        var agentAccount = agent(1);
        try (var first = customer(accounts.customer());
                var second = customer(accounts.customer());
                var vip = customer(accounts.create(CustomerLevel.VIP, Role.CUSTOMER, Role.VIP));
                var agent = desk(agentAccount)) {
            var one = wait(first);
            var two = wait(second);
            var three = wait(vip);
            await().untilAsserted(() -> assertThat(place(vip, three)).isEqualTo(1));
            await().untilAsserted(() -> assertThat(place(first, one)).isEqualTo(2));
            assertThat(place(second, two)).isEqualTo(3);
            ready(agent);
            vip.awaitState("HUMAN");
            await().untilAsserted(() -> assertThat(place(first, one)).isEqualTo(1));
            var chats = agent.session.get("/api/desk").json().path("chats");
            assertThat(chats.size()).as("one place only").isEqualTo(1);
            close(agent, chats.get(0).path("handoverId").asLong());
            first.awaitState("HUMAN");
            leave(second, two);
            second.awaitState("ROBOT");
        }
    }

    @Test
    void anAgentWhoIsGoneLosesNoCustomer() {
        var gone = agent(5);
        try (var customer = customer(accounts.customer());
                var later = customer(accounts.customer());
                var agent = desk(gone)) {
            ready(agent);
            var talk = wait(customer);
            customer.awaitState("HUMAN");
            presence(agent, "AWAY");
            var behind = wait(later);
            // The lease runs out, as it would after a minute and a half without network.
            agent.close();
            await().until(() -> !connected(gone));
            jdbc.sql("UPDATE chat_agent SET lease_until = now() - interval '1 second' WHERE agent_id = ?")
                    .param(gone.id().value())
                    .update();
            customer.awaitNotice("RETURNED_TO_QUEUE");
            await().atMost(java.time.Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(place(customer, talk)).isEqualTo(1));
            assertThat(place(later, behind)).isEqualTo(2);
        }
    }

    private boolean connected(TestAccount account) {
        return context.getBean(io.zhike.realtime.Hub.class).connections().stream()
                .anyMatch(connection -> connection
                        .principal()
                        .getName()
                        .equals(Long.toString(account.id().value())));
    }

    @Test
    void twoAgentsCannotTakeOneCustomerAndNobodyTakesMoreThanAllowed() {
        var a = agent(1);
        var b = agent(1);
        try (var customer = customer(accounts.customer());
                var other = customer(accounts.customer());
                var first = desk(a);
                var second = desk(b)) {
            var talk = wait(customer);
            wait(other);
            var queue = first.session.get("/api/desk").json().path("queue");
            var handover = queue.get(0).path("handoverId").asLong();
            var path = "/api/desk/handovers/" + handover + "/accept";
            assertThat(first.session.post(path, Map.of()).status()).isEqualTo(200);
            assertThat(second.session.post(path, Map.of()).problem()).isEqualTo("already-taken");
            var rest = queue.get(1).path("handoverId").asLong();
            assertThat(first.session
                            .post("/api/desk/handovers/" + rest + "/accept", Map.of())
                            .problem())
                    .isEqualTo("at-capacity");
            assertThat(second.session.get("/api/desk/conversations/" + talk).status())
                    .as("another agent's customer")
                    .isEqualTo(404);
        }
    }

    @Test
    void aTalkIsPassedToAColleagueAndASupervisorStepsIn() {
        var a = agent(5);
        var b = agent(5);
        var boss = accounts.create(CustomerLevel.NONE, Role.SUPERVISOR);
        try (var customer = customer(accounts.customer());
                var first = desk(a);
                var second = desk(b);
                var supervisor = desk(boss)) {
            ready(first);
            var talk = wait(customer);
            customer.awaitState("HUMAN");
            first.follow(talk, 0);
            presence(second, "BUSY");
            var handover = first.session
                    .get("/api/desk")
                    .json()
                    .path("chats")
                    .get(0)
                    .path("handoverId")
                    .asLong();
            var path = "/api/desk/handovers/" + handover + "/transfer";
            assertThat(first.session
                            .post(path, Map.of("agentId", boss.id().value()))
                            .problem())
                    .isEqualTo("agent-unavailable");
            assertThat(first.session
                            .post(path, Map.of("agentId", b.id().value()))
                            .status())
                    .isEqualTo(204);
            customer.awaitNotice("TRANSFERRED");
            second.follow(talk, 0);
            second.awaitAck(second.say(talk, "I am the specialist"));
            first.say(talk, "me too");
            assertThat(first.socket.await("error").path("problem").path("type").asString())
                    .endsWith("not-found");
            assertThat(first.socket.all("message"))
                    .as("a talk that was passed on is no longer heard")
                    .noneMatch(frame -> frame.toString().contains("I am the specialist"));

            supervisor.follow(talk, 0);
            supervisor.say(talk, "not yet");
            assertThat(supervisor
                            .socket
                            .await("error")
                            .path("problem")
                            .path("type")
                            .asString())
                    .endsWith("not-your-chat");
            assertThat(second.session
                            .post("/api/desk/conversations/" + talk + "/step-in", Map.of())
                            .status())
                    .isEqualTo(403);
            assertThat(supervisor
                            .session
                            .post("/api/desk/conversations/" + talk + "/step-in", Map.of())
                            .status())
                    .isEqualTo(204);
            customer.awaitNotice("SUPERVISOR_JOINED");
            supervisor.awaitAck(supervisor.say(talk, "may I help"));
            assertThat(customer.awaitText("may I help")
                            .path("message")
                            .path("sender")
                            .path("kind")
                            .asString())
                    .isEqualTo("SUPERVISOR");
            assertThat(jdbc.sql("SELECT count(*) FROM audit_entry WHERE action = 'chat.step-in' AND subject = ?")
                            .param("conversation:" + talk)
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThat(supervisor
                            .session
                            .get("/api/desk/supervision")
                            .json()
                            .path("figures")
                            .path("active")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void outOfHoursACustomerLeavesAMessageThatAnAgentAnswersLater() {
        jdbc.sql("UPDATE chat_skill_group SET always_open = false").update();
        var opens = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
                .plusDays(1)
                .getDayOfWeek()
                .getValue();
        jdbc.sql("INSERT INTO chat_working_hours VALUES (1, ?, '08:30', '17:30')")
                .param(opens)
                .update();
        var agentAccount = agent(5);
        try (var customer = customer(accounts.customer())) {
            var talk = customer.openConversation();
            customer.follow(talk, 0);
            var refused = human(customer, talk);
            assertThat(refused.problem()).isEqualTo("out-of-hours");
            assertThat(refused.json().path("opensAt").asString()).isNotBlank();
            var path = "/api/chat/conversations/" + talk + "/left-message";
            assertThat(customer.session.post(path, Map.of("text", "")).status()).isEqualTo(422);
            customer.session.post(path, Map.of("text", "please call me back", "contactPhone", "19900001234"));
            customer.awaitState("LEFT_MESSAGE");
            try (var agent = desk(agentAccount)) {
                var left = agent.session.get("/api/desk").json().path("leftMessages");
                assertThat(left.get(0).path("text").asString()).isEqualTo("please call me back");
                ready(agent);
                customer.awaitState("HUMAN");
                agent.follow(talk, 0);
                agent.awaitAck(agent.say(talk, "here I am"));
                customer.awaitText("here I am");
            }
        }
    }

    @Test
    @Tag("C8")
    void whoeverLeftAMessageAndWentAwayIsToldOfTheAnswerOnce() {
        var agentAccount = agent(5);
        closedForNow();
        var account = accounts.customer();
        var phone = "1990000" + account.id().value() % 10_000;
        var address = "left-" + account.id().value() + "@example.com";
        long talk;
        try (var customer = customer(account)) {
            talk = customer.openConversation();
            customer.session.post(
                    "/api/chat/conversations/" + talk + "/left-message",
                    Map.of("text", "who {answer} me", "contactPhone", phone, "contactEmail", address));
        }
        try (var agent = desk(agentAccount)) {
            ready(agent);
            await().until(() ->
                    !agent.session.get("/api/desk").json().path("chats").isEmpty());
            var handover = agent.session
                    .get("/api/desk")
                    .json()
                    .path("chats")
                    .get(0)
                    .path("handoverId")
                    .asLong();
            agent.follow(talk, 0);
            agent.awaitAck(agent.say(talk, "unpost it first"));
            agent.awaitAck(agent.say(talk, "then reopen the period"));
            close(agent, handover);
        }
        await().until(() -> told(address) == 1 && told(phone) == 1);
        assertThat(jdbc.sql("SELECT text FROM notification_outbox WHERE recipient = ?")
                        .param(address)
                        .query(String.class)
                        .single())
                .contains("who {answer} me", "unpost it first\nthen reopen the period");
        try (var agent = desk(agentAccount);
                var customer = customer(account)) {
            customer.session.post(
                    "/api/chat/conversations/" + talk + "/left-message",
                    Map.of("text", "and then", "contactPhone", phone, "contactEmail", address));
            customer.follow(talk, 0);
            ready(agent);
            customer.awaitState("HUMAN");
            agent.follow(talk, 0);
            agent.awaitAck(agent.say(talk, "that is all"));
            customer.awaitText("that is all");
            // Whoever writes has read what stands above.
            customer.awaitAck(customer.say(talk, "thanks"));
            await().until(() -> read(talk) > 0);
            close(
                    agent,
                    agent.session
                            .get("/api/desk")
                            .json()
                            .path("chats")
                            .get(0)
                            .path("handoverId")
                            .asLong());
        }
        assertThat(told(address)).isEqualTo(1);
    }

    private int told(String recipient) {
        return jdbc.sql("SELECT count(*) FROM notification_outbox WHERE recipient = ?")
                .param(recipient)
                .query(Integer.class)
                .single();
    }

    /** How far behind the head the customer has read what staff wrote: 1 when everything is read. */
    private int read(long talk) {
        return jdbc.sql("""
                        SELECT count(*) FROM chat_read r WHERE conversation_id = ? AND side = 0 AND seq >= (
                            SELECT max(seq) FROM chat_message m
                            WHERE m.conversation_id = r.conversation_id AND sender_kind = 2)
                        """).param(talk).query(Integer.class).single();
    }

    private void closedForNow() {
        jdbc.sql("UPDATE chat_skill_group SET always_open = false").update();
        jdbc.sql("DELETE FROM chat_working_hours").update();
    }

    private TestAccount agent(int places) {
        var account = accounts.agent();
        groups.join(1, account.id().value());
        jdbc.sql("INSERT INTO chat_agent (agent_id, max_chats, lease_until) VALUES (?, ?, now())")
                .params(account.id().value(), places)
                .update();
        return account;
    }

    private ChatPerson customer(TestAccount account) {
        return ChatPerson.of(accounts, account);
    }

    private ChatPerson desk(TestAccount account) {
        var person = ChatPerson.of(accounts, account);
        person.socket.send(Map.of("type", "desk"));
        person.socket.settle();
        return person;
    }

    private static void ready(ChatPerson agent) {
        presence(agent, "READY");
    }

    private static void presence(ChatPerson agent, String presence) {
        assertThat(agent.session
                        .put("/api/desk/presence", Map.of("presence", presence))
                        .status())
                .isEqualTo(200);
    }

    private static io.zhike.testing.TestSession.Answer human(ChatPerson customer, long talk) {
        return customer.session.post("/api/chat/conversations/" + talk + "/handover", Map.of());
    }

    private static long wait(ChatPerson customer) {
        var talk = customer.openConversation();
        customer.follow(talk, 0);
        assertThat(human(customer, talk).status()).isEqualTo(200);
        return talk;
    }

    private static void leave(ChatPerson customer, long talk) {
        assertThat(customer.session
                        .delete("/api/chat/conversations/" + talk + "/handover")
                        .status())
                .isEqualTo(200);
    }

    private static int place(ChatPerson customer, long talk) {
        return customer.session
                .post("/api/chat/conversation", Map.of())
                .json()
                .path("state")
                .path("position")
                .asInt(0);
    }

    private static void close(ChatPerson agent, long handover) {
        assertThat(agent.session
                        .post("/api/desk/handovers/" + handover + "/close", Map.of())
                        .status())
                .isEqualTo(204);
    }
}
