package io.zhike.appointment;

import static io.zhike.appointment.AppointmentPeople.atDesk;
import static io.zhike.appointment.AppointmentPeople.book;
import static io.zhike.appointment.AppointmentPeople.own;
import static io.zhike.appointment.AppointmentPeople.require;
import static io.zhike.appointment.AppointmentPeople.slots;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestSession;
import io.zhike.testing.TestSocket;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
@Tag("S10")
class AppointmentTrackingTests {

    private static final Map<String, String> WATCH = Map.of("type", "watch-appointments");

    @Autowired
    private ApplicationContext context;

    private AppointmentPeople people;

    @BeforeEach
    void people() {
        people = new AppointmentPeople(context);
    }

    @Test
    void oneFindsOnesOwnByNumberAndByTheDayOfTheLastChange() {
        var customer = people.customer();
        var first = book(customer);
        var second = book(customer);
        book(people.customer());
        assertThat(list(customer, "")).containsExactly(second, first);

        var number =
                customer.get("/api/appointments/" + first).json().path("number").asString();
        assertThat(list(customer, "number=" + number)).containsExactly(first);
        assertThat(list(customer, "number=" + number.toLowerCase(java.util.Locale.ROOT)))
                .containsExactly(first);
        assertThat(list(customer, "number=YY19990101")).isEmpty();
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        assertThat(list(customer, "from=" + today.minusDays(1) + "&to=" + today.plusDays(1)))
                .hasSize(2);
        assertThat(list(customer, "to=" + today.minusDays(1))).isEmpty();
        assertThat(list(customer, "from=" + today.plusDays(1))).isEmpty();
        assertThat(customer.get("/api/appointments?from=yesterday").status()).isEqualTo(400);

        require(atDesk(people.agent(), first, "take"));
        assertThat(list(customer, "")).containsExactly(first, second);
    }

    private static List<Long> list(TestSession customer, String query) {
        var items = require(customer.get("/api/appointments?" + query)).json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("id").asLong())
                .toList();
    }

    @Test
    void whoeverWatchesSeesEachStepAtOnceAndNobodyElses() {
        var account = people.customerAccount();
        var customer = people.accounts.signIn(account);
        var id = book(customer);
        var agent = people.agent();
        var stranger = people.customer();
        try (var page = TestSocket.open(people.accounts.port(), customer);
                var strangers = TestSocket.open(people.accounts.port(), stranger);
                var desk = TestSocket.open(people.accounts.port(), agent)) {
            for (var socket : List.of(page, strangers, desk)) {
                socket.isWelcome();
                socket.send(WATCH).settle();
            }
            require(atDesk(agent, id, "take"));
            var taken = page.await("appointment", frame -> frame.path("id").asLong() == id);
            assertThat(taken.path("state").asString()).isEqualTo("IN_PROGRESS");
            assertThat(taken.path("act").asString()).isEqualTo("TAKEN");
            require(atDesk(agent, id, "complete", "result", "好了"));
            page.await("appointment", frame -> frame.path("state").asString().equals("DONE"));
            desk.await("appointment", frame -> frame.path("state").asString().equals("DONE"));
            strangers.settle();
            assertThat(strangers.all("appointment")).isEmpty();
        }
    }

    @Test
    void guestsCannotWatchAndWhoStoppedWatchingHearsNothing() {
        var guest = people.accounts.guest();
        guest.post("/api/chat/conversation", Map.of());
        var customer = people.customer();
        var id = book(customer);
        try (var page = TestSocket.open(people.accounts.port(), customer);
                var other = TestSocket.open(people.accounts.port(), guest)) {
            page.isWelcome();
            other.isWelcome();
            other.send(WATCH);
            assertThat(other.await("error").path("problem").path("status").asInt())
                    .isEqualTo(401);
            page.send(WATCH).send(Map.of("type", "unwatch-appointments")).settle();
            require(atDesk(people.agent(), id, "take"));
            page.settle();
            assertThat(page.all("appointment")).isEmpty();
        }
    }

    @Test
    void theCalendarFileFollowsTheAppointment() {
        var customer = people.customer();
        var id = book(customer, "title", "结账; 凭证, 导入");
        var address = "/api/appointments/" + id + "/calendar.ics";
        var file = customer.get(address);
        assertThat(file.header("Content-Type")).startsWith("text/calendar");
        assertThat(file.header("Content-Disposition")).matches("attachment; filename=\"YY\\d{8}-\\d{4}\\.ics\"");
        var before = file.response().body();
        assertThat(before).contains("METHOD:PUBLISH", "SEQUENCE:0", "STATUS:CONFIRMED", "结账\\; 凭证\\, 导入");

        var moved = slots(customer, "GS").getLast();
        require(own(customer, id, "reschedule", "startsAt", moved.toString()));
        var after = customer.get(address).response().body();
        assertThat(after).contains("SEQUENCE:1", "STATUS:CONFIRMED", line(before, "UID:"));
        assertThat(line(after, "DTSTART:"))
                .isNotEqualTo(line(before, "DTSTART:"))
                .endsWith("00Z");

        require(own(customer, id, "cancel", "reason", "不需要了"));
        assertThat(customer.get(address).response().body())
                .contains("SEQUENCE:2", "STATUS:CANCELLED", line(before, "UID:"));
    }

    private static String line(String file, String name) {
        return file.lines().filter(line -> line.startsWith(name)).findFirst().orElseThrow();
    }
}
