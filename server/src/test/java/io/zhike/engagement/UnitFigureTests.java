package io.zhike.engagement;

import static io.zhike.ticket.TicketPeople.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.organisation.ServiceLevel;
import io.zhike.organisation.UnitId;
import io.zhike.testing.TestSession;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@Tag("A10")
class UnitFigureTests extends PersonalPages {

    private static final String PATH = "/api/me/unit/figures";

    @Autowired
    private Accounts directory;

    @Test
    void theFiguresOfAMonthAreTheSumsOfTheRowsThatTheyOpen() {
        var unit = people.unit(ServiceLevel.NONE);
        var admin = people.of(unit, Role.CUSTOMER, Role.UNIT_ADMIN);
        var member = people.of(unit, Role.CUSTOMER);
        var id = ask(member, "本单位的问题");
        ask(admin, "管理员自己的");
        ask(people.of(people.unit(ServiceLevel.NONE), Role.CUSTOMER), "别家的", "isPublic", true);
        var month = admin.get(PATH).json().path("month").asString();
        assertThat(total(admin, month, "QUESTIONS")).isEqualTo(2);
        var rows = items(admin, PATH + "/QUESTIONS?month=" + month);
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast().path("title").asString()).isEqualTo("本单位的问题");
        assertThat(rows.getLast().path("thing").asLong()).isEqualTo(id);
        assertThat(rows.getLast().path("person").asString()).startsWith("Person ");
        assertThat(total(admin, "2025-01", "QUESTIONS")).isZero();
        assertThat(items(admin, PATH + "/QUESTIONS?month=2025-01")).isEmpty();
    }

    @Test
    void minutesOfConsultationsAreCountedByMonthInChina() {
        var unit = people.unit(ServiceLevel.NONE);
        var admin = people.of(unit, Role.CUSTOMER, Role.UNIT_ADMIN);
        var member = member(unit);
        // ten minutes and a second; the last moment of October in China, the first of November
        talk(member, "2026-10-15T02:00:00Z", "2026-10-15T02:10:01Z");
        talk(member, "2026-10-31T15:59:59Z", "2026-10-31T16:30:00Z");
        talk(member, "2026-10-31T16:00:00Z", "2026-10-31T16:05:00Z");
        talk(accounts.customer().id(), "2026-10-15T02:00:00Z", "2026-10-15T03:00:00Z");
        assertThat(total(admin, "2026-10", "CONSULTATION_MINUTES")).isEqualTo(11 + 31);
        assertThat(total(admin, "2026-11", "CONSULTATION_MINUTES")).isEqualTo(5);
        var rows = items(admin, PATH + "/CONSULTATION_MINUTES?month=2026-10");
        assertThat(rows.stream().mapToLong(row -> row.path("amount").asLong()).sum())
                .isEqualTo(42);
        assertThat(rows).noneMatch(row -> row.has("thing"));
    }

    /** Remote assistance comes with a later part of the service. */
    @Test
    void aFigureOfAPartThatDoesNotExistIsNotANought() {
        var admin = people.of(people.unit(ServiceLevel.NONE), Role.CUSTOMER, Role.UNIT_ADMIN);
        assertThat(figure(admin.get(PATH).json(), "ASSISTANCE_MINUTES").has("total"))
                .isFalse();
        assertThat(admin.get(PATH + "/ASSISTANCE_MINUTES").status()).isEqualTo(404);
    }

    @Test
    void onlyAdministratorsSeeThemAndOnlyWhileTheyBelongToAUnit() {
        var unit = people.unit(ServiceLevel.NONE);
        var member = people.of(unit, Role.CUSTOMER, Role.VIP);
        var agent = people.agent();
        for (var stranger : new TestSession[] {member, agent}) {
            assertThat(stranger.get(PATH).status()).isEqualTo(403);
            assertThat(stranger.get(PATH + "/QUESTIONS").status()).isEqualTo(403);
        }
        assertThat(accounts.guest().get(PATH).status()).isEqualTo(401);
        var former = accounts.create(CustomerLevel.NONE, Role.CUSTOMER, Role.UNIT_ADMIN);
        var session = accounts.signIn(former);
        assertThat(session.get(PATH).problem()).isEqualTo("no-unit");
        assertThat(session.get(PATH + "/QUESTIONS").status()).isEqualTo(404);
    }

    @Test
    void aMonthThatIsNoneIsRefused() {
        var admin = people.of(people.unit(ServiceLevel.NONE), Role.CUSTOMER, Role.UNIT_ADMIN);
        assertThat(admin.get(PATH + "?month=2026-13").status()).isEqualTo(400);
        assertThat(admin.get(PATH + "/NOPE").status()).isEqualTo(400);
    }

    private AccountId member(UnitId unit) {
        var account = accounts.customer();
        directory.linkUnit(account.id(), unit);
        return account.id();
    }

    private void talk(AccountId account, String from, String until) {
        jdbc.sql("""
                        WITH talk AS (
                            INSERT INTO chat_conversation (account_id, created_at) VALUES (:account, :from)
                            ON CONFLICT (account_id) DO UPDATE SET account_id = excluded.account_id RETURNING id)
                        INSERT INTO chat_handover (conversation_id, group_id, status, level, requested_at,
                                                   customer_seen_at, assigned_at, closed_at, agent_id)
                        SELECT id, 1, 'CLOSED', 0, :from, :from, :from, :until, 1 FROM talk
                        """)
                .param("account", account.value())
                .param("from", Instant.parse(from).atOffset(ZoneOffset.UTC))
                .param("until", Instant.parse(until).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static long total(TestSession admin, String month, String figure) {
        return figure(admin.get(PATH + "?month=" + month).json(), figure)
                .path("total")
                .asLong(-1);
    }

    private static JsonNode figure(JsonNode month, String figure) {
        for (JsonNode row : month.path("figures")) {
            if (row.path("figure").asString().equals(figure)) {
                return row;
            }
        }
        throw new AssertionError(figure);
    }
}
