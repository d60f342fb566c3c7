package io.zhike.chat;

import static io.zhike.chat.ServiceFloor.close;
import static io.zhike.chat.ServiceFloor.human;
import static io.zhike.chat.ServiceFloor.presence;
import static io.zhike.chat.ServiceFloor.ready;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
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

    private TestAccounts accounts;
    private ServiceFloor floor;

    @BeforeEach
    void people() {
        accounts = new TestAccounts(context);
        floor = new ServiceFloor(context);
    }

    @AfterEach
    void everybodyGoesHome() {
        floor.everybodyGoesHome();
    }

    @Test
    void aCustomerReachesAnAgentWhoSeesTheWholeTalk() {
        var agentAccount = floor.agent(5);
        try (var customer = floor.customer(accounts.customer());
                var agent = floor.desk(agentAccount)) {
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
        var agentAccount = floor.agent(1);
        try (var first = floor.customer(accounts.customer());
                var second = floor.customer(accounts.customer());
                var vip = floor.customer(accounts.create(CustomerLevel.VIP, Role.CUSTOMER, Role.VIP));
                var agent = floor.desk(agentAccount)) {
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
        var gone = floor.agent(5);
        try (var customer = floor.customer(accounts.customer());
                var later = floor.customer(accounts.customer());
                var agent = floor.desk(gone)) {
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
        var a = floor.agent(1);
        var b = floor.agent(1);
        try (var customer = floor.customer(accounts.customer());
                var other = floor.customer(accounts.customer());
                var first = floor.desk(a);
                var second = floor.desk(b)) {
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
        var a = floor.agent(5);
        var b = floor.agent(5);
        var boss = accounts.create(CustomerLevel.NONE, Role.SUPERVISOR);
        try (var customer = floor.customer(accounts.customer());
                var first = floor.desk(a);
                var second = floor.desk(b);
                var supervisor = floor.desk(boss)) {
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
}
