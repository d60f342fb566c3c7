package io.zhike.bot.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestSession;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** In a year of its own, so that other tests' requests do not count. */
@ApplicationTest
@Tag("C9")
class ServiceFigureApiTests {

    private static final String URL = "/api/figures/service";
    private static final String PERIOD = "from=2018-03-01&to=2018-03-03";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private TestAccounts people;
    private TestSession supervisor;
    private long agent;

    /** Waits of 30, 90 and 240 seconds, handlings of 100 and 300; one transferred; one left; one message; one open. */
    @BeforeEach
    void threeDays() {
        people = new TestAccounts(context);
        supervisor = people.signIn(people.create(CustomerLevel.NONE, Role.SUPERVISOR));
        agent = people.agent().id().value();
        jdbc.sql("DELETE FROM chat_handover WHERE requested_at < '2019-01-01'").update();
        jdbc.sql("DELETE FROM bot_question WHERE asked_at < '2019-01-01'").update();
        call(801, "2018-03-01 00:00:00+08", "CLOSED", 30, 30, 130, 5, 1);
        call(802, "2018-03-01 23:59:00+08", "CLOSED", 90, 200, 390, 2, 2);
        call(803, "2018-03-02 12:00:00+08", "ACTIVE", 240, 240, null, null, 1);
        call(804, "2018-03-03 12:00:00+08", "LEFT_QUEUE", null, null, 60, null, 1);
        call(805, "2018-03-03 13:00:00+08", "CLOSED", 80_000, 80_000, 80_100, null, 1);
        jdbc.sql("UPDATE chat_handover SET left_text = '请回电' WHERE conversation_id = 805")
                .update();
        call(806, "2018-02-28 23:59:59+08", "CLOSED", 5, 5, 9, 1, 1);
        about(801, "GS", "GS 7.0");
        about(802, "PS", null);
    }

    @Test
    void waitingEndsWithTheFirstAgentAndAMessageLeftDoesNotWait() {
        var total = figures("").path("total");

        assertThat(total.path("requests").asInt()).isEqualTo(5);
        assertThat(total.path("served").asInt()).isEqualTo(4);
        assertThat(total.path("waited").asInt()).isEqualTo(3);
        assertThat(total.path("waitMean").asDouble()).isEqualTo(120);
        assertThat(total.path("unserved").asInt()).isEqualTo(1);
        assertThat(total.path("handled").asInt()).isEqualTo(3);
        assertThat(total.path("handlingMean").asDouble()).isEqualTo((100 + 300 + 100) / 3.0);
        assertThat(total.path("rated").asInt()).isEqualTo(2);
        assertThat(total.path("scoreMean").asDouble()).isEqualTo(3.5);
    }

    @Test
    void everyFigureOpensAsManyRowsAsItCounts() {
        for (var scope : List.of("", "&product=GS", "&product=NONE", "&product=PS&version=NONE")) {
            var figures = figures(scope);
            var total = figures.path("total");
            assertThat(rows(scope + "&kind=ALL"))
                    .isEqualTo(total.path("requests").asInt());
            for (var kind : List.of("served", "waited", "handled", "unserved", "rated")) {
                assertThat(rows(scope + "&kind=" + kind.toUpperCase()))
                        .isEqualTo(total.path(kind).asInt());
            }
            figures.path("scores")
                    .properties()
                    .forEach(score -> assertThat(rows(scope + "&score=" + score.getKey()))
                            .isEqualTo(score.getValue().asInt()));
            int days = 0;
            for (var day : figures.path("days")) {
                var one = day.path("day").asString();
                days += day.path("counts").path("requests").asInt();
                assertThat(total("from=" + one + "&to=" + one + scope))
                        .isEqualTo(day.path("counts").path("requests").asInt());
            }
            assertThat(days).isEqualTo(total.path("requests").asInt());
            for (var group : figures.path("groups")) {
                assertThat(rows(scope + "&group=" + group.path("id").asInt()))
                        .isEqualTo(group.path("counts").path("requests").asInt());
            }
        }
    }

    @Test
    void aProductIsThatOfTheQuestionsBefore() {
        assertThat(figures("&product=GS").path("total").path("requests").asInt())
                .isEqualTo(1);
        assertThat(figures("&version=GS%207.0").path("total").path("requests").asInt())
                .isEqualTo(1);
        assertThat(figures("&product=NONE").path("total").path("requests").asInt())
                .isEqualTo(3);
    }

    @Test
    void aRowSaysWhoServedHowLongAndWhatTheCustomerThought() {
        var row = supervisor
                .get(URL + "/requests?" + PERIOD + "&score=2")
                .json()
                .path("items")
                .get(0);

        assertThat(row.path("agentName").asString()).isNotBlank();
        assertThat(row.path("request").path("waited").asInt()).isEqualTo(90);
        assertThat(row.path("request").path("handled").asInt()).isEqualTo(300);
        assertThat(row.path("request").path("groupName").asString()).isNotBlank();
    }

    @Test
    void figuresAreForThoseWhoAnswerForTheServiceAndOfAPeriodThatMakesSense() {
        assertThat(people.signIn(people.agent()).get(URL).status()).isEqualTo(403);
        assertThat(people.guest().get(URL).status()).isEqualTo(401);
        assertThat(supervisor.get(URL + "?from=2018-03-02&to=2018-03-01").status())
                .isEqualTo(422);
        assertThat(supervisor.get(URL + "/requests?score=6").status()).isEqualTo(400);
    }

    private JsonNode figures(String scope) {
        return supervisor.get(URL + "?" + PERIOD + scope).json();
    }

    private int rows(String scope) {
        return total(PERIOD + scope);
    }

    private int total(String query) {
        return supervisor.get(URL + "/requests?" + query).json().path("total").asInt();
    }

    private void call(
            long talk,
            String at,
            String status,
            Integer first,
            Integer last,
            Integer closed,
            Integer score,
            long group) {
        jdbc.sql("""
                        INSERT INTO chat_handover (conversation_id, group_id, status, level, requested_at, agent_id,
                                                   first_assigned_at, assigned_at, closed_at, score, customer_seen_at)
                        VALUES (:talk, :group, :status, 0, :at::timestamptz, :agent,
                                :at::timestamptz + make_interval(secs => :first),
                                :at::timestamptz + make_interval(secs => :last),
                                :at::timestamptz + make_interval(secs => :closed), :score, now())
                        """)
                .param("talk", talk)
                .param("group", group)
                .param("status", status)
                .param("at", at)
                .param("agent", first == null ? null : agent)
                .param("first", first)
                .param("last", last)
                .param("closed", closed)
                .param("score", score)
                .update();
    }

    private void about(long talk, String product, String version) {
        jdbc.sql("""
                        INSERT INTO bot_question (text, outcome, asked_at, product, version, handover_id, proposal_id)
                        SELECT 'x', 'REFUSED', requested_at - interval '1 minute', ?, ?, id, 0
                        FROM chat_handover WHERE conversation_id = ?
                        """).param(product).param(version).param(talk).update();
    }
}
