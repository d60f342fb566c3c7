package io.zhike.ticket;

import static io.zhike.ticket.TicketPeople.answer;
import static io.zhike.ticket.TicketPeople.ask;
import static io.zhike.ticket.TicketPeople.followUp;
import static io.zhike.ticket.TicketPeople.form;
import static io.zhike.ticket.TicketPeople.ids;
import static io.zhike.ticket.TicketPeople.list;
import static io.zhike.ticket.TicketPeople.require;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.account.Role;
import io.zhike.organisation.ServiceLevel;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestSession;
import io.zhike.testing.TestSession.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class TicketAccessTests {

    private static final byte[] PNG = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @Autowired
    private ApplicationContext context;

    private TicketPeople people;

    @BeforeEach
    void people() {
        people = new TicketPeople(context);
    }

    @Test
    @Tag("S3")
    void somebodyElsesPrivateQuestionIsNotThere() {
        var owner = people.customer();
        var id = ask(owner, "私密");
        answer(people.agent(), id, "答", "SOLVED");
        var post = owner.get("/api/tickets/" + id)
                .json()
                .path("posts")
                .get(0)
                .path("id")
                .asLong();

        for (var act : everything(id, post)) {
            assertThat(act.apply(people.customer()).status()).isEqualTo(404);
            assertThat(act.apply(people.accounts.guest()).status()).isEqualTo(401);
        }
    }

    @Test
    @Tag("S3")
    void aPublicQuestionIsReadByAllAndChangedByItsAskerOnly() {
        var owner = people.customer();
        var id = ask(owner, "公开", "isPublic", true);
        answer(people.agent(), id, "答", "SOLVED");
        var other = people.customer();
        var seen = other.get("/api/tickets/" + id);
        var post = seen.json().path("posts").get(0).path("id").asLong();

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().path("author").has("name")).isFalse();
        assertThat(seen.json().has("unitName")).isFalse();
        assertThat(followUp(other, id, "插嘴").problem()).isEqualTo("only-the-asker");
        assertThat(other.post("/api/tickets/" + id + "/acceptance", Map.of("post", post))
                        .problem())
                .isEqualTo("only-the-asker");
        assertThat(other.post("/api/tickets/" + id + "/reopening", Map.of()).status())
                .isEqualTo(403);
        assertThat(other.put("/api/tickets/" + id + "/rating", Map.of("stars", 1))
                        .status())
                .isEqualTo(403);
        assertThat(other.put("/api/tickets/" + id + "/visibility", Map.of("isPublic", false))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Tag("S3")
    void aUnitsAdministratorSeesTheUnitsQuestionsAndNoOthers() {
        var unit = people.unit(ServiceLevel.NONE);
        var colleague = people.of(unit, Role.CUSTOMER);
        var id = ask(colleague, "本单位的私密问题");
        var admin = people.of(unit, Role.CUSTOMER, Role.UNIT_ADMIN);
        var otherAdmin = people.of(people.unit(ServiceLevel.NONE), Role.CUSTOMER, Role.UNIT_ADMIN);

        assertThat(admin.get("/api/tickets/" + id).json().path("author").has("name"))
                .isTrue();
        assertThat(ids(admin.get("/api/tickets?list=UNIT"))).containsExactly(id);
        assertThat(followUp(admin, id, "代为追问").problem()).isEqualTo("only-the-asker");
        assertThat(otherAdmin.get("/api/tickets/" + id).status()).isEqualTo(404);
        assertThat(ids(otherAdmin.get("/api/tickets?list=UNIT"))).isEmpty();
        assertThat(people.of(unit, Role.CUSTOMER).get("/api/tickets/" + id).status())
                .isEqualTo(404);
        assertThat(colleague.get("/api/tickets?list=UNIT").status()).isEqualTo(404);
    }

    @Test
    @Tag("S11")
    void noCustomerReachesAConsultationByAnyPath() {
        var word = "n" + UUID.randomUUID().toString().substring(0, 8);
        var insider = people.internal();
        var id = ask(insider, "咨询 " + word + " 升级脚本", "channel", "INTERNAL", "isPublic", true);
        answer(people.agent(), id, "答", "SOLVED");
        var post = insider.get("/api/tickets/" + id)
                .json()
                .path("posts")
                .get(0)
                .path("id")
                .asLong();
        var admin = people.of(people.unit(ServiceLevel.TAD), Role.CUSTOMER, Role.VIP, Role.UNIT_ADMIN);

        for (var customer : List.of(people.customer(), admin)) {
            everything(id, post)
                    .forEach(act -> assertThat(act.apply(customer).status()).isEqualTo(404));
            for (var list : List.of("MINE", "HOT", "SOLVED", "OPEN", "FAVOURITES")) {
                assertThat(list(customer, list, word)).isEmpty();
                assertThat(customer.get("/api/tickets?channel=INTERNAL&list=" + list + "&q=" + word)
                                .status())
                        .isEqualTo(404);
            }
            assertThat(customer.get("/api/tickets/similar?channel=INTERNAL&title=" + word)
                            .status())
                    .isEqualTo(404);
            assertThat(customer.get("/api/tickets/draft?channel=INTERNAL").status())
                    .isEqualTo(404);
            assertThat(customer.put("/api/tickets/draft?channel=INTERNAL", Map.of("title", "x"))
                            .status())
                    .isEqualTo(404);
            assertThat(customer.post("/api/tickets", form("混进来", "channel", "INTERNAL"))
                            .status())
                    .isEqualTo(404);
            assertThat(customer.get("/api/desk/tickets?channel=INTERNAL").status())
                    .isEqualTo(403);
            assertThat(customer.get("/api/desk/tickets/" + id).status()).isEqualTo(403);
        }
        assertThat(ids(people.internal().get("/api/tickets?channel=INTERNAL&list=SOLVED&q=" + word)))
                .containsExactly(id);
        assertThat(list(people.internal(), "SOLVED", word)).isEmpty();
    }

    @Test
    @Tag("S11")
    void internalPeopleAreSentToTheirOwnChannelAndConsultationsNeverBecomeKnowledge() {
        var insider = people.internal();
        var agent = people.agent();
        var id = ask(insider, "内部问题", "channel", "INTERNAL", "isPublic", true);
        answer(agent, id, "答", "SOLVED");

        assertThat(insider.post("/api/tickets", form("走错门")).problem()).isEqualTo("use-internal-consultation");
        assertThat(agent.put("/api/desk/tickets/" + id + "/knowledge-proposal", Map.of("question", "问", "answer", "答"))
                        .problem())
                .isEqualTo("consultation-stays-internal");
    }

    @Test
    @Tag("S2")
    @Tag("S8")
    void filesAreSeenByThoseWhoSeeTheirText() {
        var owner = people.customer();
        var agent = people.agent();
        var picture = upload(owner);
        assertThat(people.customer().get("/api/tickets/uploads/" + picture).status())
                .isEqualTo(404);
        var id = ask(owner, "有图", "body", "看图\n\n![图](file:" + picture + ")", "files", List.of(picture));
        var secret = upload(agent);
        require(agent.post(
                "/api/desk/tickets/" + id + "/notes",
                Map.of("key", UUID.randomUUID().toString(), "text", "内部截图", "files", List.of(secret))));

        var html = owner.get("/api/tickets/" + id).json().path("html").asString();
        var address = "/api/tickets/" + id + "/files/" + picture;
        assertThat(html).contains("src=\"" + address + "\"");
        assertThat(owner.get(address).header("Content-Type")).isEqualTo("image/png");
        assertThat(agent.get(address).status()).isEqualTo(200);
        assertThat(people.customer().get(address).status()).isEqualTo(404);
        assertThat(agent.get("/api/tickets/" + id + "/files/" + secret).status())
                .isEqualTo(200);
        assertThat(owner.get("/api/tickets/" + id + "/files/" + secret).status())
                .isEqualTo(404);
        var foreign = form("偷图", "files", List.of(picture));
        assertThat(people.customer().post("/api/tickets", foreign).status()).isEqualTo(422);
    }

    @Test
    @Tag("S2")
    void scriptsInATextNeverRun() {
        var owner = people.customer();
        var id = ask(
                owner,
                "<script>alert(1)</script>",
                "body",
                "<img src=x onerror=alert(1)> [坏](javascript:alert(1)) ![外](https://example.com/a.png) ![x](file:1'\"onload=a)");

        var html = owner.get("/api/tickets/" + id).json().path("html").asString();

        assertThat(html)
                .doesNotContain("<img")
                .doesNotContain("href=\"javascript")
                .contains("&lt;img");
    }

    private static long upload(TestSession person) {
        return require(person.upload("/api/tickets/uploads", "a.png", PNG))
                .json()
                .path("id")
                .asLong();
    }

    /** Every path of the asker's side that takes the id of a ticket. */
    private static List<Function<TestSession, Answer>> everything(long id, long post) {
        var ticket = "/api/tickets/" + id;
        return List.of(
                person -> person.get(ticket),
                person -> person.get(ticket + "/files/1"),
                person -> person.put(ticket + "/favourite", Map.of()),
                person -> followUp(person, id, "追问"),
                person -> person.post(ticket + "/acceptance", Map.of("post", post)),
                person -> person.post(ticket + "/reopening", Map.of()),
                person -> person.put(ticket + "/rating", Map.of("stars", 5)),
                person -> person.put(ticket + "/visibility", Map.of("isPublic", true)));
    }
}
