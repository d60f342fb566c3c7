package io.zhike.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.chat.hours.SkillGroups;
import io.zhike.testing.ChatPerson;
import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestAccounts.TestAccount;
import io.zhike.testing.TestSession.Answer;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Customers and agents in one service hall, and what they do at their windows and desks. */
final class ServiceFloor {

    private final TestAccounts accounts;
    private final JdbcClient jdbc;
    private final SkillGroups groups;

    ServiceFloor(ApplicationContext context) {
        accounts = new TestAccounts(context);
        jdbc = context.getBean(JdbcClient.class);
        groups = context.getBean(SkillGroups.class);
    }

    /** Nobody of one test stays in the queue or at a desk of the next one. */
    void everybodyGoesHome() {
        jdbc.sql("UPDATE chat_agent SET presence = 'OFFLINE'").update();
        jdbc.sql("UPDATE chat_handover SET status = 'CLOSED', closed_at = now() WHERE status <> 'CLOSED'")
                .update();
        jdbc.sql("DELETE FROM chat_working_hours").update();
        jdbc.sql("UPDATE chat_skill_group SET always_open = true").update();
    }

    /** No group has any working hour, now or later. */
    void closesForGood() {
        jdbc.sql("UPDATE chat_skill_group SET always_open = false").update();
        jdbc.sql("DELETE FROM chat_working_hours").update();
    }

    TestAccount agent(int places) {
        var account = accounts.agent();
        groups.join(1, account.id().value());
        jdbc.sql("INSERT INTO chat_agent (agent_id, max_chats, lease_until) VALUES (?, ?, now())")
                .params(account.id().value(), places)
                .update();
        return account;
    }

    ChatPerson customer(TestAccount account) {
        return ChatPerson.of(accounts, account);
    }

    ChatPerson desk(TestAccount account) {
        var person = ChatPerson.of(accounts, account);
        person.socket.send(Map.of("type", "desk"));
        person.socket.settle();
        return person;
    }

    static void ready(ChatPerson agent) {
        presence(agent, "READY");
    }

    static void presence(ChatPerson agent, String presence) {
        assertThat(agent.session
                        .put("/api/desk/presence", Map.of("presence", presence))
                        .status())
                .isEqualTo(200);
    }

    static Answer human(ChatPerson customer, long talk) {
        return customer.session.post("/api/chat/conversations/" + talk + "/handover", Map.of());
    }

    static void close(ChatPerson agent, long handover) {
        assertThat(agent.session
                        .post("/api/desk/handovers/" + handover + "/close", Map.of())
                        .status())
                .isEqualTo(204);
    }
}
