package io.zhike.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.organisation.NewUnit;
import io.zhike.organisation.ServiceLevel;
import io.zhike.organisation.UnitId;
import io.zhike.organisation.Units;
import io.zhike.testing.TestSession;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ApplicationTests extends AccountApiTest {

    private static final String OWN = "/api/account/applications";
    private static final String DESK = "/api/console/applications";

    @Autowired
    private Units units;

    @Autowired
    private Accounts people;

    private TestSession operator;

    @BeforeEach
    void somebodyAtTheDesk() {
        operator = accounts.signIn(accounts.create(CustomerLevel.NONE, Role.OPERATOR));
    }

    @Test
    @Tag("A6")
    @Tag("A6b")
    void anApprovedVipIsOneInEverySessionThatLivesAlready() {
        var person = accounts.customer();
        var here = accounts.signIn(person);
        var elsewhere = accounts.signIn(person);
        var cookie = elsewhere.cookie("ZHIKE_SESSION");
        assertThat(apply(here, "VIP").status()).isEqualTo(204);
        assertThat(roles(here)).isEqualTo("[\"CUSTOMER\"]");
        assertThat(approve(newest(here)).status()).isEqualTo(204);
        for (var session : new TestSession[] {here, elsewhere}) {
            assertThat(roles(session)).isEqualTo("[\"CUSTOMER\",\"VIP\"]");
        }
        assertThat(elsewhere.cookie("ZHIKE_SESSION")).isEqualTo(cookie);
        var profile = here.get("/api/session").json().path("profile");
        assertThat(profile.path("level").asString()).isEqualTo("VIP");
        var row = here.get(OWN).json().get(0);
        assertThat(row.path("status").asString()).isEqualTo("APPROVED");
        assertThat(row.path("decidedAt").asString()).isNotEmpty();
    }

    /** Guarded by the roles in the session, not by those in the database. */
    @Test
    @Tag("A6b")
    void whatTheRoleOpensIsOpenAtOnceAndWasClosedBefore() {
        var person = accounts.customer();
        var here = accounts.signIn(person);
        var consultations = "/api/tickets?channel=INTERNAL&list=OPEN";
        assertThat(here.get(consultations).status()).isEqualTo(404);
        apply(here, "INTERNAL");
        assertThat(here.get(consultations).status()).isEqualTo(404);
        approve(newest(here));
        assertThat(here.get(consultations).status()).isEqualTo(200);
    }

    @Test
    @Tag("A6")
    void onlyOneOfAKindWaitsHoweverFastSomebodyClicks() throws Exception {
        var here = accounts.signIn(accounts.customer());
        here.get("/api/session");
        Callable<Integer> click = () -> apply(here, "VIP").status();
        var answers = together(Collections.nCopies(8, click));
        assertThat(answers).containsOnly(204, 409).containsOnlyOnce(204);
        assertThat(apply(here, "VIP").problem()).isEqualTo("application-pending");
        assertThat(apply(here, "INTERNAL").status()).isEqualTo(204);
        assertThat(here.get(OWN).json()).hasSize(2);
    }

    @Test
    @Tag("A6")
    @Tag("A6b")
    void aRefusalShowsItsReasonAndOneMayApplyAgain() {
        var person = accounts.customer();
        var here = accounts.signIn(person);
        apply(here, "VIP");
        var id = newest(here);
        assertThat(problems(reject(operator, id, "  "), "reason")).containsExactly("not-blank");
        assertThat(reject(operator, id, "合同还没有签").status()).isEqualTo(204);
        var refused = here.get(OWN).json().get(0);
        assertThat(refused.path("status").asString()).isEqualTo("REJECTED");
        assertThat(refused.path("decisionReason").asString()).isEqualTo("合同还没有签");
        assertThat(roles(here)).isEqualTo("[\"CUSTOMER\"]");
        assertThat(apply(here, "VIP").status()).isEqualTo(204);
        assertThat(here.get(OWN).json().get(0).path("status").asString()).isEqualTo("PENDING");
        await().untilAsserted(() -> assertThat(message(person.phone())).contains("VIP", "未通过", "合同还没有签"));
        await().untilAsserted(() -> assertThat(message(person.email())).contains("重新申请"));
    }

    @Test
    @Tag("A6b")
    void theApplicantIsToldAndTheRecordSaysWhoDecided() {
        var person = accounts.customer();
        var here = accounts.signIn(person);
        apply(here, "VIP");
        var id = newest(here);
        approve(id);
        await().untilAsserted(() -> assertThat(message(person.phone())).contains("VIP", "已通过"));
        var entry = jdbc.sql("SELECT action, actor, details::text AS details FROM audit_entry WHERE subject = ?")
                .param("application:" + id)
                .query()
                .singleRow();
        assertThat(entry.get("action")).isEqualTo("application-approved");
        assertThat((String) entry.get("details")).contains("VIP");
        assertThat(entry.get("actor")).isNotNull();
    }

    @Test
    @Tag("A6b")
    void aDecisionIsMadeOnce() throws Exception {
        var here = accounts.signIn(accounts.customer());
        apply(here, "VIP");
        var id = newest(here);
        Callable<Integer> yes = () -> approve(id).status();
        Callable<Integer> no = () -> reject(operator, id, "no").status();
        var answers = together(java.util.List.of(yes, no, yes, no));
        assertThat(answers).containsOnly(204, 409).containsOnlyOnce(204);
        assertThat(approve(id).problem()).isEqualTo("application-decided");
        assertThat(approve(987_654_321L).status()).isEqualTo(404);
        assertThat(reject(operator, 987_654_321L, "no").status()).isEqualTo(404);
    }

    @Test
    @Tag("A6b")
    void nobodyButAnOperatorDecidesAndNotOnTheirOwn() {
        var person = accounts.customer();
        var here = accounts.signIn(person);
        apply(here, "VIP");
        var id = newest(here);
        var staff = accounts.create(
                CustomerLevel.NONE, Role.AGENT, Role.SUPERVISOR, Role.EDITOR, Role.INTERNAL, Role.UNIT_ADMIN);
        for (var stranger : new TestSession[] {here, accounts.signIn(staff)}) {
            assertThat(stranger.get(DESK).status()).isEqualTo(403);
            assertThat(approve(stranger, id, Map.of("createUnit", false)).status())
                    .isEqualTo(403);
            assertThat(reject(stranger, id, "no").status()).isEqualTo(403);
        }
        assertThat(accounts.guest().get(DESK).status()).isEqualTo(401);
        assertThat(here.get(OWN).json().get(0).path("status").asString()).isEqualTo("PENDING");
        var self = accounts.signIn(accounts.create(CustomerLevel.NONE, Role.OPERATOR));
        apply(self, "INTERNAL");
        assertThat(approve(self, newest(self), Map.of("createUnit", false)).problem())
                .isEqualTo("own-application");
        assertThat(roles(self)).isEqualTo("[\"OPERATOR\"]");
    }

    @Test
    @Tag("A6")
    void theApplicationsOfOthersAreNotSeen() {
        var here = accounts.signIn(accounts.customer());
        apply(here, "VIP");
        assertThat(accounts.signIn(accounts.customer()).get(OWN).json()).isEmpty();
        assertThat(accounts.guest().get(OWN).status()).isEqualTo(401);
    }

    @Test
    @Tag("A6")
    void whatOneIsAlreadyAndWhatIsForCustomersOnlyIsRefused() {
        var vip = accounts.signIn(accounts.create(CustomerLevel.VIP, Role.CUSTOMER, Role.VIP));
        assertThat(apply(vip, "VIP").problem()).isEqualTo("role-held");
        var agent = accounts.signIn(accounts.agent());
        assertThat(apply(agent, "VIP").problem()).isEqualTo("only-for-customers");
        assertThat(apply(vip, "OPERATOR").status()).isEqualTo(400);
        assertThat(problems(vip.post(OWN, Map.of("kind", "INTERNAL")), "reason"))
                .containsExactly("not-blank");
        assertThat(problems(vip.post(OWN, Map.of("kind", "UNIT_ADMIN", "reason", "mine")), "unitName"))
                .containsExactly("not-blank");
        assertThat(vip.get(OWN).json()).isEmpty();
    }

    @Test
    @Tag("A6b")
    void anAdministratorGetsTheUnitThatTheOperatorConfirmed() {
        var name = "Harbour " + newName();
        var person = accounts.customer();
        var here = accounts.signIn(person);
        here.post(OWN, Map.of("kind", "UNIT_ADMIN", "reason", "我负责系统", "unitName", name));
        var id = newest(here);
        assertThat(approve(id).problem()).isEqualTo("unit-unknown");
        assertThat(roles(here)).isEqualTo("[\"CUSTOMER\"]");
        var unit = units.add(new NewUnit(name, null, ServiceLevel.NONE, null, null));
        assertThat(row(id).path("knownUnit").asString()).isEqualTo(name);
        assertThat(approve(id).status()).isEqualTo(204);
        assertThat(people.unitOf(person.id())).contains(unit.value());
        assertThat(here.get("/api/account/profile").json().path("unit").asString())
                .isEqualTo(name);
        assertThat(here.get("/api/tickets?list=UNIT").status()).isEqualTo(200);
    }

    @Test
    @Tag("A6b")
    void theOperatorMayCorrectTheNameAndMakeTheUnit() {
        var here = accounts.signIn(accounts.customer());
        here.post(OWN, Map.of("kind", "UNIT_ADMIN", "reason", "我负责系统", "unitName", "short"));
        var name = "Full name " + newName();
        var answer = approve(operator, newest(here), Map.of("unitName", name, "createUnit", true));
        assertThat(answer.status()).isEqualTo(204);
        assertThat(units.named(name)).isPresent();
    }

    @Test
    @Tag("A6b")
    void aMemberOfAUnitCanOnlyBecomeAdministratorOfThatOne() {
        var own = unit();
        var other = unit();
        var person = accounts.customer();
        people.linkUnit(person.id(), own);
        var here = accounts.signIn(person);
        var otherName = units.find(other).orElseThrow().name();
        here.post(OWN, Map.of("kind", "UNIT_ADMIN", "reason", "x", "unitName", otherName));
        approve(operator, newest(here), Map.of("unitName", otherName, "createUnit", false));
        assertThat(people.unitOf(person.id())).contains(own.value());
    }

    private UnitId unit() {
        return units.add(new NewUnit("Unit " + newName(), null, ServiceLevel.NONE, null, null));
    }

    private static TestSession.Answer apply(TestSession session, String kind) {
        var body = new HashMap<String, Object>(Map.of("kind", kind, "reason", "我们需要更快的支持"));
        return session.post(OWN, body);
    }

    private static long newest(TestSession session) {
        return session.get(OWN).json().get(0).path("id").asLong();
    }

    private TestSession.Answer approve(long id) {
        return approve(operator, id, Map.of("createUnit", false));
    }

    private static TestSession.Answer approve(TestSession who, long id, Map<String, Object> body) {
        return who.post(DESK + "/" + id + "/approval", body);
    }

    private static TestSession.Answer reject(TestSession who, long id, String reason) {
        return who.post(DESK + "/" + id + "/rejection", Map.of("reason", reason));
    }

    private JsonNode row(long id) {
        for (JsonNode row : operator.get(DESK + "?size=100").json().path("items")) {
            if (row.path("id").asLong() == id) {
                return row;
            }
        }
        throw new AssertionError("not on the desk: " + id);
    }

    private static String roles(TestSession session) {
        return session.get("/api/session").json().path("profile").path("roles").toString();
    }

    private String message(String to) {
        return jdbc.sql("SELECT string_agg(text, ' ') FROM notification_outbox WHERE recipient = ?")
                .param(to)
                .query((row, n) -> String.valueOf(row.getString(1)))
                .single();
    }
}
