package io.zhike.ticket;

import static io.zhike.ticket.TicketPeople.answer;
import static io.zhike.ticket.TicketPeople.ask;
import static io.zhike.ticket.TicketPeople.followUp;
import static io.zhike.ticket.TicketPeople.require;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.organisation.ServiceLevel;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestSession;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@Tag("S8")
class TicketDeskTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private TicketPeople people;

    @BeforeEach
    void people() {
        people = new TicketPeople(context);
    }

    @Test
    void theQueueComesByDueTimeAndHigherLevelsAreDueSooner() {
        var none = ask(people.of(people.unit(ServiceLevel.NONE), Role.CUSTOMER), "普通");
        var tad = ask(people.of(people.unit(ServiceLevel.TAD), Role.CUSTOMER), "TAD");
        var vip = ask(people.of(people.unit(ServiceLevel.VIP), Role.CUSTOMER), "VIP");

        var queue = queue(people.agent(), "OPEN");

        assertThat(queue.stream().filter(List.of(none, tad, vip)::contains)).containsExactly(tad, vip, none);
    }

    @Test
    void anEndedContractPromisesNoMoreThanNone() {
        var unit = people.unit(ServiceLevel.TAD);
        jdbc.sql("UPDATE unit SET contract_to = DATE '2020-01-01' WHERE id = ?")
                .param(unit.value())
                .update();
        var customer = people.of(unit, Role.CUSTOMER);

        var id = ask(customer, "合同到期");

        assertThat(customer.get("/api/tickets/" + id).json().path("level").asString())
                .isEqualTo("NONE");
    }

    @Test
    void theClockStandsWhileTheCustomerIsAsked() {
        var customer = people.customer();
        var id = ask(customer, "说不清");

        var asked = answer(people.agent(), id, "请补充版本号", "ASKED_BACK").json().path("ticket");
        assertThat(asked.path("status").asString()).isEqualTo("WAITING");
        assertThat(asked.has("dueAt")).isFalse();
        assertThat(queue(people.agent(), "WAITING")).contains(id);

        var again = followUp(customer, id, "GS 7.0").json();
        assertThat(again.path("status").asString()).isEqualTo("OPEN");
        assertThat(Instant.parse(again.path("dueAt").asString())).isAfter(Instant.now());
    }

    @Test
    void ofTwoWhoTakeATicketTheSecondIsTold() {
        var id = ask(people.customer(), "谁来");
        var first = people.accounts.agent();
        var second = people.accounts.agent();

        var took = assign(people.accounts.signIn(first), id, null, first.id().value());
        var late = assign(people.accounts.signIn(second), id, null, second.id().value());

        assertThat(took.json().path("ticket").path("assignee").path("id").asLong())
                .isEqualTo(first.id().value());
        assertThat(late.problem()).isEqualTo("ticket-taken");
        assertThat(queue(people.accounts.signIn(first), "MINE")).containsExactly(id);
        var customer = people.accounts.customer().id().value();
        assertThat(assign(people.accounts.signIn(first), id, first.id().value(), customer)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aDuplicateLeadsItsAskerToTheAnswer() {
        var customer = people.customer();
        var agent = people.agent();
        var first = ask(customer, "同一个问题");
        var second = ask(customer, "同一个问题又问一次");

        require(agent.post("/api/desk/tickets/" + second + "/merge", Map.of("into", first)));

        var seen = customer.get("/api/tickets/" + second).json();
        assertThat(seen.path("status").asString()).isEqualTo("MERGED");
        assertThat(seen.path("mergedInto").asLong()).isEqualTo(first);
        assertThat(customer.get("/api/tickets/" + first).json().path("posts").toString())
                .contains("又问一次");
        assertThat(followUp(customer, second, "还在吗").problem()).isEqualTo("ticket-merged");
    }

    @Test
    void aMergeThatWouldHideTheAnswerOrTheQuestionIsRefused() {
        var agent = people.agent();
        var mine = ask(people.customer(), "我的");
        var hidden = ask(people.customer(), "别人的私密");
        var open = ask(people.customer(), "别人的公开", "isPublic", true);
        var consultation = ask(people.internal(), "内部", "channel", "INTERNAL", "isPublic", true);

        for (var into : List.of(hidden, consultation, mine)) {
            assertThat(agent.post("/api/desk/tickets/" + mine + "/merge", Map.of("into", into))
                            .problem())
                    .isEqualTo("merge-refused");
        }
        require(agent.post("/api/desk/tickets/" + mine + "/merge", Map.of("into", open)));
        assertThat(people.customer()
                        .get("/api/tickets/" + open)
                        .json()
                        .path("posts")
                        .toString())
                .as("a private question does not appear in a public one")
                .doesNotContain("我的");
    }

    @Test
    void notesStayAmongStaffAndDoNotStandInTheWayOfAnAnswer() {
        var customer = people.customer();
        var agent = people.agent();
        var id = ask(customer, "有备注");
        var revision = agent.get("/api/desk/tickets/" + id)
                .json()
                .path("ticket")
                .path("revision")
                .asInt();

        var noted = agent.post(
                "/api/desk/tickets/" + id + "/notes",
                Map.of("key", UUID.randomUUID().toString(), "text", "客户很急"));

        assertThat(noted.json().path("ticket").path("posts").toString()).contains("客户很急");
        assertThat(customer.get("/api/tickets/" + id).toString()).doesNotContain("客户很急");
        assertThat(answer(agent, id, "好了", "SOLVED", revision).status()).isEqualTo(200);
    }

    @Test
    void aSolvedQuestionIsProposedForKnowledgeAndWaitsForTheEditorsAsADraft() {
        var agent = people.agent();
        var id = ask(people.customer(), "可以成为知识");
        var path = "/api/desk/tickets/" + id + "/knowledge-proposal";
        var question = "怎么做 " + UUID.randomUUID() + "？";
        var proposal = Map.of("question", question, "answer", "这样做。");

        assertThat(agent.put(path, proposal).problem()).isEqualTo("ticket-not-solved");
        answer(agent, id, "这样做。", "SOLVED");
        for (int i = 0; i < 2; i++) {
            assertThat(agent.put(path, proposal).json().path("proposed").asBoolean())
                    .isTrue();
        }

        var editor = people.accounts.signIn(people.accounts.create(CustomerLevel.NONE, Role.EDITOR));
        var found = Awaitility.await()
                .until(
                        () -> editor.get("/api/editor/entries?q=" + TicketPeople.url(question))
                                .json()
                                .path("items"),
                        items -> !items.isEmpty());
        assertThat(found).hasSize(1);
        var entry = editor.get("/api/editor/entries/" + found.get(0).path("id").asLong())
                .json()
                .path("entry");
        assertThat(entry.path("status").asString()).isEqualTo("DRAFT");
        assertThat(entry.path("answer").asString()).isEqualTo("这样做。");
        assertThat(entry.path("module").asString()).isEqualTo("general-ledger");
    }

    @Test
    void theDeskIsForStaff() {
        var customer = people.customer();
        var id = ask(customer, "我自己的");
        var body = Map.of("key", UUID.randomUUID().toString(), "text", "x", "revision", 1, "then", "SOLVED");

        assertThat(customer.get("/api/desk/tickets").status()).isEqualTo(403);
        assertThat(customer.get("/api/desk/tickets/" + id).status()).isEqualTo(403);
        assertThat(customer.post("/api/desk/tickets/" + id + "/answers", body).status())
                .isEqualTo(403);
        assertThat(people.internal().get("/api/desk/tickets").status()).isEqualTo(403);
        assertThat(people.agent().get("/api/desk/tickets/999999999").status()).isEqualTo(404);
    }

    private static List<Long> queue(TestSession agent, String view) {
        var page = require(agent.get("/api/desk/tickets?size=100&view=" + view)).json();
        return StreamSupport.stream(page.path("items").spliterator(), false)
                .map(item -> item.path("ticket").path("id").asLong())
                .toList();
    }

    private static TestSession.Answer assign(TestSession agent, long id, Long from, Long to) {
        var body = new HashMap<String, Object>();
        body.put("from", from);
        body.put("to", to);
        return agent.put("/api/desk/tickets/" + id + "/assignee", body);
    }
}
