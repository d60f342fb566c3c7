package io.zhike.appointment;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestAccounts.TestAccount;
import io.zhike.testing.TestSession;
import io.zhike.testing.TestSession.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People for the tests of appointments, and shorthand for what they do. */
public final class AppointmentPeople {

    public final TestAccounts accounts;

    /** The product line GS has places for all tests; PS is for those that fill slots. */
    public AppointmentPeople(ApplicationContext context) {
        accounts = new TestAccounts(context);
        context.getBean(JdbcClient.class)
                .sql("UPDATE appointment_weekly_slot SET capacity = 500 WHERE product = 'GS'")
                .update();
    }

    public TestAccount customerAccount() {
        return accounts.create(CustomerLevel.VIP, Role.CUSTOMER, Role.VIP, Role.UNIT_ADMIN);
    }

    public TestSession customer() {
        return accounts.signIn(customerAccount());
    }

    public TestSession agent() {
        return accounts.signIn(accounts.agent());
    }

    public TestSession operator() {
        return accounts.signIn(accounts.create(CustomerLevel.NONE, Role.OPERATOR));
    }

    public static List<Instant> slots(TestSession customer, String product) {
        var days = require(customer.get("/api/appointments/slots?product=" + product))
                .json();
        return StreamSupport.stream(days.spliterator(), false)
                .flatMap(day -> StreamSupport.stream(day.path("slots").spliterator(), false))
                .map(slot -> Instant.parse(slot.path("startsAt").asString()))
                .toList();
    }

    /** A slot far enough away for every reminder. */
    public static Instant slot(TestSession customer) {
        return slots(customer, "GS").stream()
                .filter(slot -> slot.isAfter(Instant.now().plus(Duration.ofHours(50))))
                .findFirst()
                .orElseThrow();
    }

    public static int free(TestSession customer, String product, Instant startsAt) {
        var days = require(customer.get("/api/appointments/slots?product=" + product))
                .json();
        return StreamSupport.stream(days.spliterator(), false)
                .flatMap(day -> StreamSupport.stream(day.path("slots").spliterator(), false))
                .filter(slot -> slot.path("startsAt").asString().equals(startsAt.toString()))
                .findFirst()
                .orElseThrow()
                .path("free")
                .asInt();
    }

    public static Map<String, Object> form(Instant startsAt, Object... changes) {
        var form = new HashMap<String, Object>(Map.of(
                "key", UUID.randomUUID().toString(),
                "unitName", "测试单位",
                "contactName", "王芳",
                "contactPhone", "19900000999",
                "product", "GS",
                "module", "general-ledger",
                "title", "月结支持",
                "description", "需要协助完成月末结账",
                "startsAt", startsAt.toString()));
        for (int i = 0; i < changes.length; i += 2) {
            form.put((String) changes[i], changes[i + 1]);
        }
        return form;
    }

    public static long book(TestSession customer, Object... changes) {
        return require(customer.post("/api/appointments", form(slot(customer), changes)))
                .json()
                .path("id")
                .asLong();
    }

    /** An act on an appointment as it is now. */
    public static Answer act(TestSession who, String side, long id, String act, Object... members) {
        var version = require(who.get(side + "/" + id)).json().path("version").asInt();
        var body = new HashMap<String, Object>(Map.of("version", version));
        for (int i = 0; i < members.length; i += 2) {
            body.put((String) members[i], members[i + 1]);
        }
        return who.post(side + "/" + id + "/" + act, body);
    }

    public static Answer atDesk(TestSession agent, long id, String act, Object... members) {
        return act(agent, "/api/desk/appointments", id, act, members);
    }

    public static Answer own(TestSession customer, long id, String act, Object... members) {
        return act(customer, "/api/appointments", id, act, members);
    }

    public static Answer require(Answer answer) {
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException("Refused: " + answer);
        }
        return answer;
    }
}
