package io.zhike.notification;

import static io.zhike.ticket.TicketPeople.require;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.account.credentials.AccountStore;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts.TestAccount;
import io.zhike.testing.TestSession;
import io.zhike.ticket.TicketPeople;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests of notices share: a customer with a proved mailbox, an agent, and what reached them. */
@ApplicationTest
abstract class NoticePeople {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    TicketPeople people;
    TestAccount account;
    TestSession me;
    TestAccount agentAccount;
    TestSession agent;

    @BeforeEach
    void people() {
        people = new TicketPeople(context);
        account = people.accounts.customer();
        context.getBean(AccountStore.class).verifyEmail(account.id(), account.email());
        me = people.accounts.signIn(account);
        agentAccount = people.accounts.agent();
        agent = people.accounts.signIn(agentAccount);
    }

    /** Until everything about the ticket, or what else has the number, was delivered. */
    void settled(long number) {
        await().untilAsserted(
                        () -> assertThat(jdbc.sql("SELECT count(*) FROM event_publication WHERE serialized_event ~ ?")
                                        .param("\"id\":" + number + "[,}]")
                                        .query(Integer.class)
                                        .single())
                                .isZero());
    }

    static void choose(TestSession who, String kind, String channel, boolean wanted) {
        var choice = Map.of("kind", kind, "channel", channel, "wanted", wanted);
        require(who.put("/api/me/notice-preferences", Map.of("choices", List.of(choice))));
    }

    static List<String> news(TestSession who) {
        var items = require(who.get("/api/me/news")).json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("what").asString())
                .toList();
    }

    static int unread(TestSession who) {
        return require(who.get("/api/me/news?unread=true")).json().path("total").asInt();
    }

    List<String> mails(TestAccount to) {
        return texts(to.email());
    }

    List<String> texts(String to) {
        return jdbc.sql("SELECT text FROM notification_outbox WHERE recipient = ? ORDER BY id")
                .param(to)
                .query(String.class)
                .list();
    }
}
