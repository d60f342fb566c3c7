package io.zhike.appointment;

import static io.zhike.appointment.AppointmentPeople.book;
import static io.zhike.appointment.AppointmentPeople.require;
import static io.zhike.appointment.AppointmentPeople.slot;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestSession;
import io.zhike.testing.TestSession.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every path that carries the id of an appointment, called by everybody whom it does not concern. */
@ApplicationTest
@Tag("S10")
@Tag("S10b")
class AppointmentAccessTests {

    /** They show one's own things, what the product line offers, or what all staff may see. */
    private static final Set<String> WITHOUT_ID = Set.of(
            "GET /api/appointments",
            "POST /api/appointments",
            "GET /api/appointments/entrance",
            "GET /api/appointments/slots",
            "GET /api/desk/appointments");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private AppointmentPeople people;
    private TestSession owner;
    private long id;
    private Map<String, Function<TestSession, Answer>> calls;

    @BeforeEach
    void anAppointment() {
        people = new AppointmentPeople(context);
        owner = people.customer();
        id = book(owner);
        calls = calls(slot(owner).plusSeconds(3600).toString());
    }

    private Map<String, Function<TestSession, Answer>> calls(String later) {
        var body = Map.of("version", 1, "startsAt", later, "reason", "x", "result", "x");
        var calls = new HashMap<String, Function<TestSession, Answer>>();
        for (var side : List.of("/api/appointments/", "/api/desk/appointments/")) {
            calls.put("GET " + side + "{id}", who -> who.get(side + id));
            calls.put("POST " + side + "{id}/cancel", who -> who.post(side + id + "/cancel", body));
            calls.put("POST " + side + "{id}/reschedule", who -> who.post(side + id + "/reschedule", body));
        }
        calls.put(
                "GET /api/appointments/{id}/calendar.ics", who -> who.get("/api/appointments/" + id + "/calendar.ics"));
        var desk = "/api/desk/appointments/";
        calls.put("GET " + desk + "{id}/slots", who -> who.get(desk + id + "/slots"));
        calls.put("POST " + desk + "{id}/take", who -> who.post(desk + id + "/take", body));
        calls.put("POST " + desk + "{id}/complete", who -> who.post(desk + id + "/complete", body));
        return calls;
    }

    @Test
    void everyPathIsTriedHere() {
        var paths = mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path)))
                .filter(path -> path.contains("/appointments"))
                .collect(Collectors.toCollection(TreeSet::new));
        paths.removeAll(WITHOUT_ID);
        assertThat(calls.keySet()).containsExactlyInAnyOrderElementsOf(paths);
    }

    @Test
    void anotherCustomerIsToldThatThereIsNoSuchThing() {
        refused(people.customer(), 404, 403);
        refused(people.accounts.guest(), 401, 401);
    }

    @Test
    void soAreStaffOfAnotherGroupWhileItsMembersAndSupervisorsAreNot() {
        var member = people.accounts.agent();
        var outsider = people.accounts.agent();
        var members = new Long[] {member.id().value()};
        jdbc.sql("UPDATE appointment_plan SET members = ? WHERE product = 'GS'")
                .param(members)
                .update();
        try {
            refused(people.accounts.signIn(outsider), 404, 404);
            assertThat(people.accounts
                            .signIn(member)
                            .get("/api/desk/appointments/" + id)
                            .status())
                    .isEqualTo(200);
            var supervisor = people.accounts.signIn(people.accounts.create(CustomerLevel.NONE, Role.SUPERVISOR));
            assertThat(supervisor.get("/api/desk/appointments/" + id).status()).isEqualTo(200);
        } finally {
            jdbc.sql("UPDATE appointment_plan SET members = '{}' WHERE product = 'GS'")
                    .update();
        }
    }

    @Test
    void plansAreTheOperatorsOnly() {
        var agent = people.agent();
        var operator = people.operator();
        assertThat(agent.get("/api/console/appointment-plans").status()).isEqualTo(403);
        assertThat(agent.put("/api/console/appointment-plans/GS", plan(1, "09:00", "10:00"))
                        .status())
                .isEqualTo(403);
        assertThat(operator.put("/api/console/appointment-plans/XX", plan(1, "09:00", "10:00"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theOperatorChangesAPlanAndASecondOneWhoSawTheOldOneIsTold() {
        var operator = people.operator();
        var version = ps(operator).path("version").asInt();
        var plan = plan(version, "09:00", "10:00");
        assertThat(operator.put("/api/console/appointment-plans/PS", plan(version, "10:00", "09:00"))
                        .status())
                .isEqualTo(422);
        var before = jdbc.sql("SELECT * FROM appointment_weekly_slot WHERE product = 'PS' ORDER BY weekday, starts")
                .query()
                .listOfRows();
        try {
            require(operator.put("/api/console/appointment-plans/PS", plan));
            assertThat(ps(operator).path("week")).hasSize(1);
            assertThat(operator.put("/api/console/appointment-plans/PS", plan).problem())
                    .isEqualTo("plan-changed");
        } finally {
            jdbc.sql("DELETE FROM appointment_weekly_slot WHERE product = 'PS'").update();
            before.forEach(row -> jdbc.sql("INSERT INTO appointment_weekly_slot VALUES (?, ?, ?, ?, ?)")
                    .params(
                            row.get("product"),
                            row.get("weekday"),
                            row.get("starts"),
                            row.get("ends"),
                            row.get("capacity"))
                    .update());
        }
    }

    private static tools.jackson.databind.JsonNode ps(TestSession operator) {
        return java.util.stream.StreamSupport.stream(
                        operator.get("/api/console/appointment-plans").json().spliterator(), false)
                .filter(plan -> plan.path("product").asString().equals("PS"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> plan(int version, String from, String to) {
        var slot = Map.of("weekday", 2, "starts", from, "ends", to, "capacity", 3);
        return Map.of(
                "daysAhead", 14, "noticeMinutes", 60, "members", List.of(), "week", List.of(slot), "version", version);
    }

    private void refused(TestSession stranger, int own, int desk) {
        var before = everything();
        calls.forEach((path, call) -> {
            var answer = call.apply(stranger);
            assertThat(answer.status()).as("%s: %s", path, answer).isEqualTo(path.contains("/api/desk") ? desk : own);
            assertThat(answer.response().body()).doesNotContain("月结支持");
        });
        assertThat(everything()).isEqualTo(before);
    }

    private List<Map<String, Object>> everything() {
        return jdbc.sql("SELECT * FROM appointment WHERE id = ?")
                .param(id)
                .query()
                .listOfRows();
    }
}
