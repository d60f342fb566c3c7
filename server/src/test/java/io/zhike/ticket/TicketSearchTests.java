package io.zhike.ticket;

import static io.zhike.ticket.TicketPeople.answer;
import static io.zhike.ticket.TicketPeople.ask;
import static io.zhike.ticket.TicketPeople.ids;
import static io.zhike.ticket.TicketPeople.list;
import static io.zhike.ticket.TicketPeople.url;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestSession;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@Tag("S7")
class TicketSearchTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private TicketPeople people;
    private TestSession customer;
    /** A word that no other test uses. */
    private final String word = "x" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void people() {
        people = new TicketPeople(context);
        customer = people.customer();
    }

    @Test
    @Tag("S5")
    @Tag("S6")
    void solvedAndOpenHoldAllPublicOnesAndNoPrivateOne() {
        var open = ask(customer, "待解决 " + word, "isPublic", true);
        var solved = ask(customer, "已解决 " + word, "isPublic", true);
        var privateOpen = ask(customer, "私密待解决 " + word);
        var privateSolved = ask(customer, "私密已解决 " + word);
        var agent = people.agent();
        answer(agent, solved, "好了", "SOLVED");
        answer(agent, privateSolved, "好了", "SOLVED");
        var reader = people.customer();

        assertThat(list(reader, "OPEN", word)).containsExactly(open);
        assertThat(list(reader, "SOLVED", word)).containsExactly(solved);
        assertThat(list(reader, "MINE", word)).isEmpty();
        assertThat(list(customer, "MINE", word)).containsExactlyInAnyOrder(open, solved, privateOpen, privateSolved);
        assertThat(reader.get("/api/tickets?list=ALL&q=" + word).status()).isEqualTo(404);
        assertThat(list(agent, "ALL", word)).hasSize(4);
    }

    @Test
    @Tag("S4")
    void hotQuestionsAreTheThirtyMostReadPublicSolvedOnes() {
        var agent = people.agent();
        var hidden = ask(customer, "私密热点 " + word);
        var hot = ask(customer, "热点 " + word, "isPublic", true);
        var open = ask(customer, "未解决热点 " + word, "isPublic", true);
        answer(agent, hidden, "好了", "SOLVED");
        answer(agent, hot, "好了", "SOLVED");
        for (var id : List.of(hidden, hot, open)) {
            jdbc.sql("UPDATE ticket_count SET reads = 1000000 WHERE ticket_id = ?")
                    .param(id)
                    .update();
        }
        var tree = "?list=HOT&product=GS";

        assertThat(list(customer, "HOT", word)).containsExactly(hot);
        assertThat(ids(customer.get("/api/tickets" + tree))).contains(hot).hasSizeLessThanOrEqualTo(30);
        assertThat(ids(customer.get("/api/tickets?list=HOT&product=PS&q=" + word)))
                .isEmpty();
    }

    @Test
    void wordsAndProductTreeTogetherNarrowTheList() {
        var gs = ask(customer, "总账 " + word, "isPublic", true);
        var ps = ask(customer, "总账 " + word, "isPublic", true, "product", "PS", "version", "PS 12.0");
        var other = ask(customer, "工资 " + word, "isPublic", true, "module", "payroll");

        assertThat(found("&product=GS")).containsExactly(other, gs);
        assertThat(found("&product=GS&version=" + url("GS 7.0") + "&module=general-ledger"))
                .containsExactly(gs);
        assertThat(found("&product=PS")).containsExactly(ps);
        assertThat(found("&product=GS&version=" + url("GS 6.0"))).isEmpty();
    }

    @Test
    void chineseWordsAreFoundInTitleTextAndAnswerHoweverTheyAreTyped() {
        var title = ask(customer, word + " 凭证不能反结账", "isPublic", true);
        var body = ask(customer, word + " 月底问题", "isPublic", true, "body", "提示：**反结账**失败");
        var answered = ask(customer, word + " 别的", "isPublic", true);
        answer(people.agent(), answered, "请先反结账", "ANSWERED");

        assertThat(list(customer, "OPEN", word + " 反结账")).containsExactlyInAnyOrder(title, body, answered);
        assertThat(list(customer, "OPEN", word + " 反結賬")).hasSize(3);
        assertThat(list(customer, "OPEN", word.toUpperCase() + "　反结账")).hasSize(3);
        assertThat(list(customer, "OPEN", word + " 反记账")).isEmpty();
        var relevant = customer.get("/api/tickets?list=OPEN&sort=RELEVANCE&q=" + url(word + " 反结账"));
        assertThat(ids(relevant).getFirst()).isEqualTo(title);
        assertThat(relevant.json().path("items").get(0).path("titleParts"))
                .anyMatch(part -> part.path("hit").asBoolean()
                        && part.path("text").asString().equals("反结账"));
    }

    @Test
    void internalNotesAreNotSearched() {
        var id = ask(customer, "备注 " + word, "isPublic", true);
        people.agent()
                .post(
                        "/api/desk/tickets/" + id + "/notes",
                        java.util.Map.of("key", UUID.randomUUID().toString(), "text", "secret" + word));

        assertThat(list(customer, "OPEN", "secret" + word)).isEmpty();
        assertThat(customer.get("/api/tickets/" + id).json().path("posts")).isEmpty();
    }

    @Test
    void pagesNeitherRepeatNorLeaveOut() {
        var asked = new ArrayList<Long>();
        for (int i = 0; i < 7; i++) {
            asked.add(ask(customer, "第" + i + "个 " + word, "isPublic", true));
        }
        var seen = new ArrayList<Long>();
        var cursor = "";
        do {
            var page = customer.get("/api/tickets?list=OPEN&size=3&q=" + word + "&cursor=" + cursor);
            seen.addAll(ids(page));
            cursor = page.json().path("next").asString("");
            ask(customer, "插队 " + word, "isPublic", true);
        } while (!cursor.isEmpty());

        assertThat(seen).isEqualTo(asked.reversed());
        assertThat(new HashSet<>(seen)).hasSize(7);
        assertThat(customer.get("/api/tickets?cursor=nonsense").status()).isEqualTo(422);
    }

    @Test
    void whateverIsTypedIsNoError() {
        for (var q :
                List.of("'", "\\", "& | !", "😀", "<script>", "a:*", "()", "长".repeat(500), "'; DROP TABLE ticket")) {
            assertThat(customer.get("/api/tickets?list=OPEN&q=" + url(q)).status())
                    .as(q)
                    .isEqualTo(200);
        }
        assertThat(list(customer, "OPEN", "😀")).isEmpty();
    }

    @Test
    @Tag("S2")
    void similarSolvedQuestionsAreOfferedAndPrivateOnesAreNot() {
        var agent = people.agent();
        var solved = ask(customer, word + " 结账提示还有未记账凭证", "isPublic", true);
        var hidden = ask(customer, word + " 结账提示还有未记账凭证");
        answer(agent, solved, "好了", "SOLVED");
        answer(agent, hidden, "好了", "SOLVED");

        var similar = people.customer().get("/api/tickets/similar?title=" + url(word + " 结账提示未记账凭证"));

        assertThat(similar.json()).extracting(row -> row.path("id").asLong()).containsExactly(solved);
    }

    /** The second way of the search: so many hits that the newest are read one after the other. */
    @Test
    void aFrequentWordBringsTheNewestOnesPageByPage() {
        var last = ask(customer, word, "isPublic", true);
        jdbc.sql("""
                        INSERT INTO ticket (channel, author_id, submit_key, title, body, product, product_version, module,
                                            category, urgency, is_public, level, status, due_at, created_at, updated_at)
                        SELECT channel, author_id, gen_random_uuid(), title, body, product, product_version, module,
                               category, urgency, is_public, level, status, due_at, created_at,
                               updated_at - n * interval '1 minute'
                        FROM ticket, generate_series(1, 3200) n WHERE id = ?
                        """).param(last).update();
        jdbc.sql("""
                        INSERT INTO ticket_search (ticket_id, channel, listed, solved, author_id, updated_at, tokens)
                        SELECT t.id, s.channel, s.listed, s.solved, s.author_id, t.updated_at, s.tokens
                        FROM ticket t JOIN ticket_search s ON s.ticket_id = ? WHERE t.title = ? AND t.id <> ?
                        """).params(last, word, last).update();
        jdbc.sql("INSERT INTO ticket_count (ticket_id) SELECT id FROM ticket WHERE title = ? ON CONFLICT DO NOTHING")
                .param(word)
                .update();

        var seen = new ArrayList<Long>();
        var cursor = "";
        do {
            var page = customer.get("/api/tickets?list=OPEN&size=100&q=" + word + "&cursor=" + cursor);
            seen.addAll(ids(page));
            cursor = page.json().path("next").asString("");
        } while (!cursor.isEmpty());

        assertThat(seen).hasSize(3201).doesNotHaveDuplicates().startsWith(last);
        jdbc.sql("DELETE FROM ticket WHERE title = ?").param(word).update();
    }

    private List<Long> found(String tree) {
        return ids(customer.get("/api/tickets?list=OPEN&q=" + word + tree));
    }
}
