package io.zhike.notification;

import static io.zhike.ticket.TicketPeople.answer;
import static io.zhike.ticket.TicketPeople.ask;
import static io.zhike.ticket.TicketPeople.followUp;
import static io.zhike.ticket.TicketPeople.require;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.testing.TestAccounts.TestAccount;
import io.zhike.testing.TestSession;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What staff are told of their work. */
@Tag("A11")
class WorkNoticeTests extends NoticePeople {

    @Test
    void whoeverIsGivenATicketIsToldUnlessTheyTookItThemselves() {
        var own = ask(me, "自己接的");
        assign(agent, own, null, agentAccount);
        var given = ask(me, "别人派的");
        assign(people.agent(), given, null, agentAccount);
        await().untilAsserted(() -> assertThat(mails(agentAccount)).hasSize(1));
        assertThat(mails(agentAccount).getFirst()).contains("别人派的", "/console/tickets/" + given);
        settled(own);
        assertThat(news(agent)).containsExactly("ASSIGNED");
    }

    @Test
    void theHandlerHearsWhatTheAskerAddsOnceAlsoWhenItReopens() {
        var id = ask(me, "还有补充");
        require(answer(agent, id, "答复", "SOLVED"));
        require(followUp(me, id, "还是不行"));
        await().untilAsserted(() -> assertThat(mails(agentAccount)).hasSize(1));
        settled(id);
        assertThat(mails(agentAccount)).hasSize(1);
        assertThat(news(agent)).containsExactly("FOLLOWED_UP");
        require(agent.post("/api/me/news/seen?kind=QUESTION&id=" + id, Map.of()));
        assertThat(unread(agent)).isZero();
        assertThat(news(agent)).containsExactly("FOLLOWED_UP");
    }

    @Test
    void whatOneMayNotSeeAnyMoreHasNoTitleInTheList() {
        var id = ask(me, "以后看不到");
        assign(people.agent(), id, null, agentAccount);
        await().untilAsserted(() -> assertThat(news(agent)).hasSize(1));
        assertThat(agent.get("/api/me/news").json().at("/items/0/title").asString())
                .isEqualTo("以后看不到");
        jdbc.sql("UPDATE account SET roles = '{CUSTOMER}' WHERE id = ?")
                .param(agentAccount.id().value())
                .update();
        var since = people.accounts.signIn(agentAccount);
        assertThat(since.get("/api/me/news").json().at("/items/0/title").isMissingNode())
                .isTrue();
    }

    private static void assign(TestSession by, long ticket, Long from, TestAccount to) {
        var body = new HashMap<String, Object>();
        body.put("from", from);
        body.put("to", to.id().value());
        require(by.put("/api/desk/tickets/" + ticket + "/assignee", body));
    }
}
