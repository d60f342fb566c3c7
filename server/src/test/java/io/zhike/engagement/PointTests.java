package io.zhike.engagement;

import static io.zhike.ticket.TicketPeople.ask;
import static io.zhike.ticket.TicketPeople.require;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zhike.account.AccountId;
import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.account.personal.Thing;
import io.zhike.account.personal.ThingKind;
import io.zhike.engagement.points.PointAct;
import io.zhike.engagement.points.Points;
import io.zhike.testing.TestSession;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@Tag("A9")
class PointTests extends PersonalPages {

    private static final String RULES = "/api/console/point-rules";
    private static final Instant NOON = Instant.parse("2026-11-10T04:00:00Z");
    private static final AtomicLong THINGS = new AtomicLong(5_000_000);

    @Autowired
    private Points points;

    @BeforeEach
    void documentsEarn() {
        jdbc.sql("UPDATE engagement_point_rule SET enabled = true, points = 1 WHERE act = 'DOCUMENT_READ'")
                .update();
    }

    @AfterEach
    void theRulesAreAsTheyWere() {
        jdbc.sql("UPDATE engagement_point_rule SET enabled = false, points = 1 WHERE act = 'DOCUMENT_READ'")
                .update();
    }

    @Test
    void footprintsEarnPointsThatTheLedgerExplains() {
        var me = people.customer();
        var id = ask(me, "挣积分的问题");
        me.get(entryPath(entry("挣积分的知识")));
        await().untilAsserted(() -> assertThat(total(me)).isEqualTo(6));
        var ledger = items(me, "/api/me/points/ledger");
        assertThat(ledger.stream().mapToInt(row -> row.path("points").asInt()).sum())
                .isEqualTo(6);
        assertThat(ledger.getLast().path("act").asString()).isIn("QUESTION_ASKED", "KNOWLEDGE_READ");
        assertThat(ledger)
                .anyMatch(row -> thing(row, ThingKind.QUESTION) == id
                        && row.path("title").asString().equals("挣积分的问题"));
        assertThat(items(me, "/api/me/points/rules")).isNotEmpty();
    }

    @Test
    void theSameActWithinTheWindowEarnsOnceAndAfterItAgain() {
        var me = accounts.customer();
        var thing = document();
        points.earn(me.id(), PointAct.DOCUMENT_READ, thing, NOON);
        points.earn(me.id(), PointAct.DOCUMENT_READ, thing, NOON.plus(Duration.ofHours(23)));
        assertThat(booked(me.id())).containsExactly(1L, 1L);
        points.earn(me.id(), PointAct.DOCUMENT_READ, document(), NOON.plus(Duration.ofHours(23)));
        points.earn(me.id(), PointAct.DOCUMENT_READ, thing, NOON.plus(Duration.ofHours(24)));
        assertThat(booked(me.id())).containsExactly(3L, 3L);
    }

    @Test
    void anActWithoutAWindowEarnsOnceForEver() {
        var me = accounts.customer();
        var thing = document();
        points.earn(me.id(), PointAct.FAVOURED, thing, NOON);
        points.earn(me.id(), PointAct.FAVOURED, thing, NOON.plus(Duration.ofDays(400)));
        assertThat(booked(me.id())).containsExactly(1L, 2L);
    }

    @Test
    void noMoreThanTheRuleSaysIsEarnedADay() {
        var me = accounts.customer();
        for (int i = 0; i < 14; i++) {
            points.earn(me.id(), PointAct.DOCUMENT_READ, document(), NOON);
        }
        assertThat(booked(me.id())).containsExactly(10L, 10L);
        // the next day begins at midnight in China, 16:00 in Greenwich
        points.earn(me.id(), PointAct.DOCUMENT_READ, document(), Instant.parse("2026-11-10T15:59:59Z"));
        assertThat(booked(me.id())).containsExactly(10L, 10L);
        points.earn(me.id(), PointAct.DOCUMENT_READ, document(), Instant.parse("2026-11-10T16:00:00Z"));
        assertThat(booked(me.id())).containsExactly(11L, 11L);
    }

    @Test
    void manyAtTheSameMomentEarnOnceAndStayBelowTheDailyLimit() throws Exception {
        var me = accounts.customer();
        var same = document();
        together(24, i -> points.earn(me.id(), PointAct.DOCUMENT_READ, same, NOON));
        assertThat(booked(me.id())).containsExactly(1L, 1L);
        together(24, i -> points.earn(me.id(), PointAct.DOCUMENT_READ, document(), NOON));
        assertThat(booked(me.id())).containsExactly(10L, 10L);
    }

    @Test
    void concurrentClicksOnAPageEarnOnce() throws Exception {
        var me = people.customer();
        var path = entryPath(entry("大家一起点"));
        together(12, i -> require(me.get(path)));
        await().untilAsserted(() -> {
            assertThat(jdbc.sql("SELECT count(*) FROM event_publication WHERE serialized_event LIKE '%reader%'")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(total(me)).isEqualTo(1);
        });
        assertThat(items(me, "/api/me/points/ledger")).hasSize(1);
    }

    @Test
    void theLedgerIsAppendOnlyAndNeverNegative() {
        var me = accounts.customer();
        points.earn(me.id(), PointAct.DOCUMENT_READ, document(), NOON);
        for (var statement : List.of(
                "UPDATE engagement_point SET points = 100",
                "DELETE FROM engagement_point",
                "INSERT INTO engagement_point (account_id, act, thing_kind, thing_id, points, day, earned_at)"
                        + " VALUES (1, 'FAVOURED', 'ENTRY', 1, -5, '2026-11-10', now())",
                "UPDATE engagement_point_total SET total = -1")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update()).as(statement).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void staffEarnNothingForTheirWork() {
        var agent = accounts.agent();
        points.earn(agent.id(), PointAct.DOCUMENT_READ, document(), NOON);
        assertThat(accounts.signIn(agent).get("/api/me/points").json().has("rank"))
                .isFalse();
    }

    @Test
    void equalTotalsShareARankAndOnlyOnesOwnNameIsShown() {
        var first = accounts.customer();
        var second = accounts.customer();
        var third = accounts.customer();
        var much = highest() + 1000;
        give(first.id(), much + 10);
        give(second.id(), much);
        give(third.id(), much);
        assertThat(rank(accounts.signIn(first))).isEqualTo(1);
        assertThat(rank(accounts.signIn(second))).isEqualTo(2);
        assertThat(rank(accounts.signIn(third))).isEqualTo(2);
        var best = accounts.signIn(second).get("/api/me/points").json().path("best");
        assertThat(best.get(0).path("name").asString()).isEqualTo("P**");
        assertThat(best.get(0).path("rank").asInt()).isEqualTo(1);
        assertThat(best.get(1).path("rank").asInt()).isEqualTo(2);
        assertThat(best.get(2).path("rank").asInt()).isEqualTo(2);
        assertThat(best).filteredOn(row -> row.path("mine").asBoolean()).hasSize(1);
        assertThat(best.toString()).doesNotContain(first.userName(), first.phone());
        assertThat(accounts.guest().get("/api/me/points").status()).isEqualTo(401);
    }

    @Test
    void anOperatorChangesARuleOnTheRecordAndItHoldsFromNowOn() {
        var operator = accounts.signIn(accounts.create(CustomerLevel.NONE, Role.OPERATOR));
        var me = accounts.customer();
        points.earn(me.id(), PointAct.DOCUMENT_READ, document(), NOON);
        var rule = rule(operator);
        assertThat(change(operator, rule, 7, true).status()).isEqualTo(200);
        points.earn(me.id(), PointAct.DOCUMENT_READ, document(), NOON);
        assertThat(booked(me.id())).containsExactly(2L, 8L);
        var stale = change(operator, rule, 9, true);
        assertThat(stale.problem()).isEqualTo("rule-changed");
        assertThat(change(operator, rule(operator), 7, false).status()).isEqualTo(200);
        points.earn(me.id(), PointAct.DOCUMENT_READ, document(), NOON);
        assertThat(booked(me.id())).containsExactly(2L, 8L);
        assertThat(change(operator, rule(operator), 1001, true).status()).isEqualTo(422);
        assertThat(change(operator, rule(operator), -1, true).status()).isEqualTo(422);
        var audited = jdbc.sql("SELECT count(*) FROM audit_entry WHERE subject = 'point-rule:DOCUMENT_READ'")
                .query(Long.class)
                .single();
        assertThat(audited).isGreaterThanOrEqualTo(2);
    }

    @Test
    void nobodyElseReadsOrChangesTheRulesOfTheConsole() {
        var stranger = accounts.signIn(
                accounts.create(CustomerLevel.VIP, Role.CUSTOMER, Role.VIP, Role.UNIT_ADMIN, Role.AGENT, Role.EDITOR));
        assertThat(stranger.get(RULES).status()).isEqualTo(403);
        var form = Map.of("points", 900, "windowHours", 0, "dailyMost", 900, "enabled", true, "version", 1);
        assertThat(stranger.put(RULES + "/FAVOURED", form).status()).isEqualTo(403);
        assertThat(accounts.guest().put(RULES + "/FAVOURED", form).status()).isEqualTo(401);
    }

    private static JsonNode rule(TestSession operator) {
        return items(operator, RULES).stream()
                .filter(row -> row.path("act").asString().equals("DOCUMENT_READ"))
                .findFirst()
                .orElseThrow();
    }

    private static TestSession.Answer change(TestSession operator, JsonNode rule, int points, boolean enabled) {
        var form = new HashMap<String, Object>();
        form.put("points", points);
        form.put("windowHours", 24);
        form.put("dailyMost", 10);
        form.put("enabled", enabled);
        form.put("version", rule.path("version").asInt());
        return operator.put(RULES + "/DOCUMENT_READ", form);
    }

    private static Thing document() {
        return new Thing(ThingKind.DOCUMENT, THINGS.incrementAndGet());
    }

    private static int total(TestSession session) {
        return session.get("/api/me/points").json().path("total").asInt();
    }

    private static int rank(TestSession session) {
        return session.get("/api/me/points").json().path("rank").asInt();
    }

    /** Rows of the ledger, and the total; the total is the ledger's sum. */
    private List<Long> booked(AccountId account) {
        var row = jdbc.sql("""
                        SELECT count(*) AS entries, sum(points) AS points,
                               (SELECT total FROM engagement_point_total t WHERE t.account_id = p.account_id) AS total
                        FROM engagement_point p WHERE account_id = ? GROUP BY account_id
                        """).param(account.value()).query().singleRow();
        assertThat(row.get("points")).isEqualTo(row.get("total"));
        return List.of((Long) row.get("entries"), (Long) row.get("total"));
    }

    private long highest() {
        return jdbc.sql("SELECT coalesce(max(total), 0) FROM engagement_point_total")
                .query(Long.class)
                .single();
    }

    private void give(AccountId account, long total) {
        jdbc.sql("INSERT INTO engagement_point_total (account_id, total) VALUES (?, ?)")
                .params(account.value(), total)
                .update();
    }

    private interface Step {
        void run(int number);
    }

    private static void together(int many, Step step) throws Exception {
        var start = new CyclicBarrier(many);
        try (var threads = Executors.newFixedThreadPool(many)) {
            List<Future<?>> running = IntStream.range(0, many)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> {
                        start.await();
                        step.run(i);
                        return null;
                    }))
                    .toList();
            for (var one : running) {
                one.get();
            }
        }
    }
}
