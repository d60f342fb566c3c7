package io.zhike.bot.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestSession;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** In a year of its own, so that other tests' questions do not count. */
@ApplicationTest
@Tag("C9")
class FigureApiTests {

    private static final String PERIOD = "from=2019-03-01&to=2019-03-03";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private TestSession editor;

    @BeforeEach
    void threeDays() {
        var people = new TestAccounts(context);
        editor = people.signIn(people.create(CustomerLevel.NONE, Role.EDITOR));
        jdbc.sql("DELETE FROM bot_question WHERE asked_at < '2020-01-01'").update();
        asked("2019-03-01 00:00:00+08", "ANSWERED", 71001, 0.9, "GS", "GS 7.0");
        asked("2019-03-01 23:59:59+08", "REFUSED", null, 0.0, "GS", null);
        asked("2019-03-02 12:00:00+08", "SMALL_TALK", null, 0.9, null, null);
        asked("2019-03-02 12:00:00+08", "DID_YOU_MEAN", null, 0.1, "PS", "PS 12.0");
        asked("2019-03-03 12:00:00+08", "ANSWERED", 71001, 0.9, null, null);
        asked("2019-03-03 12:30:00+08", "ANSWERED", 71002, 0.9, "PS", null);
        jdbc.sql("UPDATE bot_question SET helpful = false WHERE entry_id = 71002")
                .update();
        asked("2019-02-28 23:59:59+08", "REFUSED", null, 0.0, "GS", null);
        asked("2019-03-04 00:00:00+08", "REFUSED", null, 0.0, "GS", null);
        jdbc.sql("UPDATE bot_question SET proposal_id = 0 WHERE asked_at < '2020-01-01'")
                .update();
    }

    @Test
    void whatWasSolvedIsThePartOfTheQuestionsOfBusiness() {
        var total = figures("").path("total");

        assertThat(total.path("questions").asLong()).isEqualTo(5);
        assertThat(total.path("verdicts").path("SOLVED").asLong()).isEqualTo(2);
        assertThat(total.path("verdicts").path("DOWN_VOTED").asLong()).isEqualTo(1);
        assertThat(total.path("solvedRate").asDouble()).isEqualTo(0.4);
    }

    @Test
    void aHumanAfterwardsAndAPickAreNotCountedAsSolvedTwice() {
        jdbc.sql("UPDATE bot_question SET human_at = asked_at WHERE text = '2019-03-01 00:00:00+08'")
                .update();
        jdbc.sql(
                        "UPDATE bot_question SET picked_entry_id = 71001 WHERE text LIKE '2019-03-02%' AND outcome = 'DID_YOU_MEAN'")
                .update();

        var total = figures("").path("total");

        assertThat(total.path("verdicts").path("HUMAN").asLong()).isEqualTo(1);
        assertThat(total.path("verdicts").path("PICKED").asLong()).isEqualTo(1);
        assertThat(total.path("questions").asLong()).isEqualTo(4);
        assertThat(total.path("solvedRate").asDouble()).isEqualTo(0.25);
    }

    @Test
    void daysAreDaysOfTheServiceAndNoneIsMissing() {
        var days = figures("").path("days");

        assertThat(days)
                .extracting(d -> d.path("day").asString())
                .containsExactly("2019-03-01", "2019-03-02", "2019-03-03");
        assertThat(days)
                .extracting(d -> d.path("counts").path("questions").asLong())
                .containsExactly(2L, 1L, 2L);
    }

    @Test
    void everyFigureIsTheNumberOfTheRowsThatItOpens() {
        for (var filter : List.of("", "&product=GS", "&product=PS", "&product=NONE", "&version=GS%207.0")) {
            var figures = figures(filter);
            for (var verdict : QuestionVerdict.values()) {
                long count = figures.path("total")
                        .path("verdicts")
                        .path(verdict.name())
                        .asLong();
                assertThat(rows(filter + "&verdict=" + verdict).path("total").asLong())
                        .isEqualTo(count);
                assertThat(rows(filter + "&verdict=" + verdict).path("items")).hasSize((int) count);
            }
            for (var day : figures.path("days")) {
                var date = day.path("day").asString();
                var list = editor.get("/api/figures/robot/questions?from=" + date + "&to=" + date + filter
                                + "&verdict=SOLVED,REFUSED,OFFERED,DOWN_VOTED,HUMAN")
                        .json();
                assertThat(list.path("total").asLong())
                        .isEqualTo(day.path("counts").path("questions").asLong());
            }
        }
    }

    @Test
    void groupsAddUpToTheWhole() {
        var figures = figures("");

        for (var by : List.of("products", "versions", "days")) {
            assertThat(figures.path(by)
                            .valueStream()
                            .mapToLong(g -> g.path("counts").path("questions").asLong())
                            .sum())
                    .isEqualTo(5);
        }
        assertThat(figures.path("products"))
                .extracting(g -> g.path("name").asString())
                .containsExactlyInAnyOrder("GS", "PS", "NONE");
    }

    @Test
    void theTopUnansweredOpenTheirQuestions() {
        long proposal = jdbc.sql("""
                        INSERT INTO bot_proposal (state, title, model, centroid, size, created_at)
                        VALUES ('REJECTED', '最多的一个', 'none', '', 2, now()) RETURNING id
                        """).query(Long.class).single();
        jdbc.sql(
                        "UPDATE bot_question SET proposal_id = ? WHERE asked_at < '2020-01-01' AND outcome IN ('REFUSED', 'DID_YOU_MEAN')")
                .param(proposal)
                .update();

        var topics = figures("").path("topics");

        assertThat(topics).hasSize(1);
        assertThat(topics.get(0).path("title").asString()).isEqualTo("最多的一个");
        assertThat(topics.get(0).path("questions").asLong()).isEqualTo(2);
        assertThat(rows("&topic=" + proposal).path("total").asLong()).isEqualTo(2);
        jdbc.sql("DELETE FROM bot_proposal WHERE id = ?").param(proposal).update();
    }

    @Test
    @Tag("C5")
    void entriesNeverHitAndAlwaysDownVotedAreListed() {
        long entry = jdbc.sql("SELECT id FROM knowledge_entry WHERE code = 't-unpost'")
                .query(Long.class)
                .single();
        long other = jdbc.sql("SELECT id FROM knowledge_entry WHERE code = 't-close'")
                .query(Long.class)
                .single();
        jdbc.sql("UPDATE bot_question SET entry_id = ? WHERE entry_id = 71002")
                .param(entry)
                .update();

        var disliked = editor.get("/api/figures/robot/entries?kind=ALWAYS_DOWN_VOTED&" + PERIOD)
                .json();
        assertThat(disliked.path("items"))
                .extracting(e -> e.path("id").asLong())
                .containsExactly(entry);
        var never = editor.get("/api/figures/robot/entries?size=100&kind=NEVER_HIT&" + PERIOD)
                .json();
        assertThat(never.path("items"))
                .extracting(e -> e.path("id").asLong())
                .contains(other)
                .doesNotContain(entry);
    }

    @Test
    void aPeriodMustMakeSenseAndFiguresAreForStaff() {
        assertThat(editor.get("/api/figures/robot?from=2019-03-02&to=2019-03-01")
                        .status())
                .isEqualTo(422);
        assertThat(editor.get("/api/figures/robot?from=2010-01-01&to=2019-03-01")
                        .status())
                .isEqualTo(422);
        assertThat(editor.get("/api/figures/robot?from=nonsense").status()).isEqualTo(400);
        var people = new TestAccounts(context);
        assertThat(people.signIn(people.agent()).get("/api/figures/robot").status())
                .isEqualTo(403);
        assertThat(people.signIn(people.create(CustomerLevel.NONE, Role.SUPERVISOR))
                        .get("/api/figures/robot")
                        .status())
                .isEqualTo(200);
        assertThat(editor.get("/api/figures/robot").json().path("to").asString())
                .isEqualTo(LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).toString());
    }

    private JsonNode figures(String filter) {
        return editor.get("/api/figures/robot?" + PERIOD + filter).json();
    }

    private JsonNode rows(String filter) {
        return editor.get("/api/figures/robot/questions?" + PERIOD + filter).json();
    }

    private void asked(String at, String outcome, Integer entry, double confidence, String product, String version) {
        jdbc.sql("""
                        INSERT INTO bot_question (text, outcome, entry_id, confidence, product, version, asked_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?::timestamptz)
                        """)
                .param(at)
                .param(outcome)
                .param(entry)
                .param(confidence)
                .param(product)
                .param(version)
                .param(at)
                .update();
    }
}
