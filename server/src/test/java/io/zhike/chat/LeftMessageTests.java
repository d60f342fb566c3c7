package io.zhike.chat;

import static io.zhike.chat.ServiceFloor.close;
import static io.zhike.chat.ServiceFloor.human;
import static io.zhike.chat.ServiceFloor.ready;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Outside working hours: a message is left, answered later, and whoever is away is told of the answer. */
@ApplicationTest
@Tag("C6")
class LeftMessageTests {

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
    void outOfHoursACustomerLeavesAMessageThatAnAgentAnswersLater() {
        floor.closesForGood();
        var opens = LocalDate.now(ZoneId.of("Asia/Shanghai"))
                .plusDays(1)
                .getDayOfWeek()
                .getValue();
        jdbc.sql("INSERT INTO chat_working_hours VALUES (1, ?, '08:30', '17:30')")
                .param(opens)
                .update();
        var agentAccount = floor.agent(5);
        try (var customer = floor.customer(accounts.customer())) {
            var talk = customer.openConversation();
            customer.follow(talk, 0);
            var refused = human(customer, talk);
            assertThat(refused.problem()).isEqualTo("out-of-hours");
            assertThat(refused.json().path("opensAt").asString()).isNotBlank();
            var path = "/api/chat/conversations/" + talk + "/left-message";
            assertThat(customer.session.post(path, Map.of("text", "")).status()).isEqualTo(422);
            customer.session.post(path, Map.of("text", "please call me back", "contactPhone", "19900001234"));
            customer.awaitState("LEFT_MESSAGE");
            try (var agent = floor.desk(agentAccount)) {
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
    void whoeverLeftAMessageAndWentAwayIsToldOfTheAnswerOnce() {
        var agentAccount = floor.agent(5);
        floor.closesForGood();
        var account = accounts.customer();
        var phone = "1990000" + account.id().value() % 10_000;
        var address = "left-" + account.id().value() + "@example.com";
        long talk;
        try (var customer = floor.customer(account)) {
            talk = customer.openConversation();
            customer.session.post(
                    "/api/chat/conversations/" + talk + "/left-message",
                    Map.of("text", "who {answer} me", "contactPhone", phone, "contactEmail", address));
        }
        try (var agent = floor.desk(agentAccount)) {
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
        try (var agent = floor.desk(agentAccount);
                var customer = floor.customer(account)) {
            // The agent may have been ready all along: whoever follows too late never sees the talk handed over.
            customer.follow(talk, 0);
            customer.session.post(
                    "/api/chat/conversations/" + talk + "/left-message",
                    Map.of("text", "and then", "contactPhone", phone, "contactEmail", address));
            ready(agent);
            customer.awaitState("HUMAN");
            agent.follow(talk, 0);
            agent.awaitAck(agent.say(talk, "that is all"));
            customer.awaitText("that is all");
            // Whoever writes has read what stands above.
            customer.awaitAck(customer.say(talk, "thanks"));
            await().until(() -> hasRead(talk));
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

    /** Whether the customer has read the last that staff wrote. */
    private boolean hasRead(long talk) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM chat_read r WHERE conversation_id = ? AND side = 0 AND seq >= (
                            SELECT max(seq) FROM chat_message m
                            WHERE m.conversation_id = r.conversation_id AND sender_kind = 2))
                        """).param(talk).query(Boolean.class).single();
    }
}
