package io.zhike.ticket;

import static io.zhike.ticket.TicketPeople.answer;
import static io.zhike.ticket.TicketPeople.ask;
import static io.zhike.ticket.TicketPeople.followUp;
import static io.zhike.ticket.TicketPeople.form;
import static io.zhike.ticket.TicketPeople.list;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.ApplicationTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class TicketThreadTests {

    @Autowired
    private ApplicationContext context;

    private TicketPeople people;

    @BeforeEach
    void people() {
        people = new TicketPeople(context);
    }

    @Test
    @Tag("S2")
    @Tag("S3")
    void aQuestionIsAskedAnsweredAndAccepted() {
        var customer = people.customer();
        var agent = people.agent();
        var id = ask(customer, "凭证不能反记账");

        assertThat(list(customer, "MINE", "")).containsExactly(id);
        assertThat(answer(agent, id, "用**记账人**登录后反记账。", "ANSWERED").status()).isEqualTo(200);
        var seen = customer.get("/api/tickets/" + id).json();
        assertThat(seen.path("status").asString()).isEqualTo("ANSWERED");
        assertThat(seen.path("posts").get(0).path("html").asString()).contains("<strong>记账人</strong>");
        var post = seen.path("posts").get(0).path("id").asLong();

        var accepted = customer.post("/api/tickets/" + id + "/acceptance", Map.of("post", post));

        assertThat(accepted.json().path("status").asString()).isEqualTo("SOLVED");
        assertThat(accepted.json().path("acceptedPost").asLong()).isEqualTo(post);
        var rated = customer.put("/api/tickets/" + id + "/rating", Map.of("stars", 5, "text", "很快"));
        assertThat(rated.json().path("rating").asInt()).isEqualTo(5);
    }

    @Test
    @Tag("S3")
    void addingToASolvedQuestionOpensItAgain() {
        var customer = people.customer();
        var id = ask(customer, "报表不能计算");
        answer(people.agent(), id, "重新设置取数公式。", "SOLVED");

        assertThat(customer.post("/api/tickets/" + id + "/reopening", Map.of())
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("OPEN");
        answer(people.agent(), id, "请再试。", "SOLVED");
        var added = followUp(customer, id, "还是不行").json();

        assertThat(added.path("status").asString()).isEqualTo("OPEN");
        assertThat(added.has("dueAt")).isTrue();
        assertThat(added.has("acceptedPost")).isFalse();
        assertThat(customer.put("/api/tickets/" + id + "/rating", Map.of("stars", 3))
                        .problem())
                .isEqualTo("ticket-not-solved");
    }

    @Test
    @Tag("S2")
    void theSameFormSentTwentyTimesAtOnceMakesOneQuestion() {
        var customer = people.customer();
        var form = form("重复提交");

        var ids = Stream.generate(() -> CompletableFuture.supplyAsync(() -> customer.post("/api/tickets", form)))
                .limit(20)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.json().path("id").asLong())
                .distinct()
                .toList();

        assertThat(ids).hasSize(1);
        assertThat(list(customer, "MINE", "")).isEqualTo(ids);
    }

    @Test
    @Tag("S2")
    void whatIsMissingOrNotInTheTreeIsNamedAndNothingIsMade() {
        var customer = people.customer();

        for (var wrong : List.of(
                List.of("title", " "),
                List.of("body", ""),
                List.of("product", "XX"),
                List.of("version", "PS 12.0"),
                List.of("module", "nothing"),
                List.of("title", "长".repeat(121)),
                List.of("files", List.of(999_999_999L)))) {
            var refused = customer.post("/api/tickets", form("好标题", wrong.get(0), wrong.get(1)));
            assertThat(refused.status()).as(wrong.toString()).isEqualTo(422);
            assertThat(refused.json().path("errors").get(0).path("field").asString())
                    .isEqualTo(wrong.get(0));
        }
        assertThat(customer.post("/api/tickets", form("好标题", "category", "SOMETHING"))
                        .status())
                .isEqualTo(400);
        assertThat(list(customer, "MINE", "")).isEmpty();
    }

    @Test
    @Tag("S8")
    void ofTwoAnswersAtOnceNeitherIsLost() {
        var customer = people.customer();
        var first = people.agent();
        var second = people.agent();
        var id = ask(customer, "工资不能结账");
        var revision = first.get("/api/desk/tickets/" + id)
                .json()
                .path("ticket")
                .path("revision")
                .asInt();

        assertThat(answer(first, id, "甲的答复", "ANSWERED", revision).status()).isEqualTo(200);
        var refused = answer(second, id, "乙的答复", "ANSWERED", revision);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("ticket-changed");
        var again = refused.json().path("revision").asInt();
        assertThat(answer(second, id, "乙的答复", "ANSWERED", again).status()).isEqualTo(200);
        assertThat(customer.get("/api/tickets/" + id).json().path("posts"))
                .extracting(post -> post.path("html").asString())
                .containsExactly("<p>甲的答复</p>", "<p>乙的答复</p>");
    }

    @Test
    @Tag("S8")
    void anAnswerThatIsSentAgainIsWrittenOnce() {
        var customer = people.customer();
        var agent = people.agent();
        var id = ask(customer, "固定资产对账不平");
        var body = Map.of("key", UUID.randomUUID().toString(), "text", "先计提折旧", "revision", 1, "then", "ANSWERED");

        agent.post("/api/desk/tickets/" + id + "/answers", body);
        var again = agent.post("/api/desk/tickets/" + id + "/answers", body);

        assertThat(again.status()).isEqualTo(200);
        assertThat(customer.get("/api/tickets/" + id).json().path("posts")).hasSize(1);
    }
}
