package io.zhike.appointment;

import static io.zhike.appointment.AppointmentPeople.atDesk;
import static io.zhike.appointment.AppointmentPeople.form;
import static io.zhike.appointment.AppointmentPeople.free;
import static io.zhike.appointment.AppointmentPeople.require;
import static io.zhike.appointment.AppointmentPeople.slot;
import static io.zhike.appointment.AppointmentPeople.slots;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestSession;
import io.zhike.testing.TestSession.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@Tag("S9")
class AppointmentBookingTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    private AppointmentPeople people;

    @BeforeEach
    void people() {
        people = new AppointmentPeople(context);
    }

    @Test
    void theFormIsFilledFromTheProfileAndBooksAPlace() {
        var account = people.customerAccount();
        var customer = people.accounts.signIn(account);
        var entrance = customer.get("/api/appointments/entrance").json();
        assertThat(entrance.path("allowed").asBoolean()).isTrue();
        assertThat(entrance.path("unitName").asString()).startsWith("Unit ");
        assertThat(entrance.path("contactName").asString()).startsWith("Person ");
        assertThat(entrance.path("contactPhone").asString()).isEqualTo(account.phone());
        var slot = slot(customer);
        var before = free(customer, "GS", slot);

        var booked = customer.post("/api/appointments", form(slot));

        assertThat(booked.status()).isEqualTo(200);
        assertThat(booked.json().path("number").asString()).matches("YY\\d{8}-\\d{4}");
        assertThat(booked.json().path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(free(customer, "GS", slot)).isEqualTo(before - 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unitName",
                "contactName",
                "contactPhone",
                "product",
                "module",
                "title",
                "description",
                "startsAt",
                "key"
            })
    void aMissingFieldIsNamedAndNothingIsBooked(String field) {
        var customer = people.customer();
        var form = form(slot(customer));
        form.remove(field);

        var answer = customer.post("/api/appointments", form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors"))
                .extracting(error -> error.path("field").asString())
                .containsOnly(field);
        assertThat(customer.get("/api/appointments").json().path("total").asInt())
                .isZero();
    }

    @Test
    void whatIsNotInTheProductTreeOrNoPhoneIsRefused() {
        var customer = people.customer();
        var slot = slot(customer);
        assertThat(customer.post("/api/appointments", form(slot, "module", "nowhere")))
                .matches(answer -> answer.status() == 422);
        assertThat(customer.post("/api/appointments", form(slot, "product", "XX")))
                .matches(answer -> answer.status() == 422);
        assertThat(customer.post("/api/appointments", form(slot, "contactPhone", "call me")))
                .matches(answer -> answer.status() == 422);
        assertThat(customer.post("/api/appointments", form(slot, "title", "x".repeat(121))))
                .matches(answer -> answer.status() == 422);
        assertThat(customer.get("/api/appointments").json().path("total").asInt())
                .isZero();
    }

    @Test
    void onlyVipsWhoAdministerTheirUnitMayBookAndOthersAreToldWhatIsMissing() {
        var slot = slot(people.customer());
        refused(slot, List.of("VIP", "UNIT_ADMIN"), Role.CUSTOMER);
        refused(slot, List.of("UNIT_ADMIN"), Role.CUSTOMER, Role.VIP);
        refused(slot, List.of("VIP"), Role.CUSTOMER, Role.UNIT_ADMIN);
        assertThat(people.accounts.guest().post("/api/appointments", form(slot)).status())
                .isEqualTo(401);
    }

    private void refused(Instant slot, List<String> missing, Role... roles) {
        var person = people.accounts.signIn(people.accounts.create(CustomerLevel.NONE, roles));
        var entrance = person.get("/api/appointments/entrance").json();
        assertThat(entrance.path("allowed").asBoolean()).isFalse();
        assertThat(entrance.path("missing")).extracting(role -> role.asString()).containsExactlyElementsOf(missing);
        var answer = person.post("/api/appointments", form(slot));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("appointments-for-vip-admins");
        assertThat(answer.json().path("missing"))
                .extracting(role -> role.asString())
                .containsExactlyElementsOf(missing);
        assertThat(person.get("/api/appointments/slots?product=GS").status()).isEqualTo(403);
    }

    @Test
    void theSameFormSentTwiceBooksOnce() throws Exception {
        var customer = people.customer();
        var form = form(slot(customer));
        var answers = atOnce(IntStream.range(0, 8)
                .mapToObj(n -> (Callable<Answer>) () -> customer.post("/api/appointments", form))
                .toList());
        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(answers)
                .extracting(answer -> answer.json().path("id").asLong())
                .containsOnly(answers.getFirst().json().path("id").asLong());
        assertThat(customer.get("/api/appointments").json().path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void aTimeThatIsPastOrNotOfferedIsRefused() {
        var customer = people.customer();
        var past = Instant.now().minus(Duration.ofDays(1));
        assertThat(customer.post("/api/appointments", form(past)).problem()).isEqualTo("slot-past");
        var soon = Instant.now().plus(Duration.ofMinutes(10));
        assertThat(customer.post("/api/appointments", form(soon)).problem()).isEqualTo("slot-past");
        var odd = slot(customer).plusSeconds(60);
        assertThat(customer.post("/api/appointments", form(odd)).problem()).isEqualTo("slot-unavailable");
        var far = slot(customer).plus(Duration.ofDays(70));
        assertThat(customer.post("/api/appointments", form(far)).problem()).isEqualTo("slot-unavailable");
    }

    @Test
    void holidaysHaveNoSlotsAndDaysWorkedInsteadDo() {
        var customer = people.customer();
        var operator = people.operator();
        var workday = day(slots(customer, "GS").getLast());
        var saturday = IntStream.range(1, 14)
                .mapToObj(n -> LocalDate.now(ZONE).plusDays(n))
                .filter(day -> day.getDayOfWeek().getValue() == 6)
                .findFirst()
                .orElseThrow();
        assertThat(days(customer)).contains(workday).doesNotContain(saturday);
        var before = slots(customer, "GS").getLast();
        require(operator.put("/api/console/calendar/days/" + workday, Map.of("kind", "HOLIDAY", "name", "休")));
        require(operator.put("/api/console/calendar/days/" + saturday, Map.of("kind", "WORKDAY", "name", "班")));
        try {
            assertThat(days(customer)).contains(saturday).doesNotContain(workday);
            assertThat(customer.post("/api/appointments", form(before)).problem())
                    .isEqualTo("slot-unavailable");
        } finally {
            operator.delete("/api/console/calendar/days/" + workday);
            operator.delete("/api/console/calendar/days/" + saturday);
        }
    }

    private static List<LocalDate> days(TestSession customer) {
        return slots(customer, "GS").stream()
                .map(AppointmentBookingTests::day)
                .distinct()
                .toList();
    }

    private static LocalDate day(Instant slot) {
        return slot.atZone(ZONE).toLocalDate();
    }

    @Test
    @Tag("S10b")
    void ofTwoHundredWhoWantTenPlacesAtOnceExactlyTenGetOne() throws Exception {
        capacityOfPs(10);
        var customers = Stream.generate(people::customer).limit(8).toList();
        var slot = slots(customers.getFirst(), "PS").get(3);
        var answers = atOnce(IntStream.range(0, 200)
                .mapToObj(n -> (Callable<Answer>)
                        () -> customers.get(n % 8).post("/api/appointments", form(slot, "product", "PS")))
                .toList());

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(10);
        assertThat(answers.stream().filter(answer -> answer.status() != 200))
                .hasSize(190)
                .allMatch(answer -> answer.status() == 409 && answer.problem().equals("slot-full"));
        assertThat(jdbc.sql("SELECT count(*) FROM appointment WHERE product = 'PS' AND starts_at = ?::timestamptz")
                        .param(slot.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
        assertThat(free(customers.getFirst(), "PS", slot)).isZero();
    }

    @Test
    @Tag("S10b")
    void aPlaceThatIsGivenUpIsFreeAgainAndOneThatIsMovedLeavesItsOldPlace() {
        capacityOfPs(1);
        var customer = people.customer();
        var other = people.customer();
        var slots = slots(customer, "PS");
        var first = slots.get(5);
        var second = slots.get(6);
        var id = require(customer.post("/api/appointments", form(first, "product", "PS")))
                .json()
                .path("id")
                .asLong();
        var refused = other.post("/api/appointments", form(first, "product", "PS"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("slot-full");

        require(AppointmentPeople.own(customer, id, "reschedule", "startsAt", second.toString()));
        var others = require(other.post("/api/appointments", form(first, "product", "PS")))
                .json()
                .path("id")
                .asLong();
        assertThat(AppointmentPeople.own(other, others, "reschedule", "startsAt", second.toString())
                        .problem())
                .isEqualTo("slot-full");
        require(atDesk(people.agent(), id, "cancel", "reason", "客户来电取消"));
        require(AppointmentPeople.own(other, others, "reschedule", "startsAt", second.toString()));
        assertThat(free(customer, "PS", first)).isEqualTo(1);
        assertThat(free(customer, "PS", second)).isZero();
    }

    private void capacityOfPs(int places) {
        jdbc.sql("UPDATE appointment_weekly_slot SET capacity = ? WHERE product = 'PS'")
                .param(places)
                .update();
    }

    private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
        var start = new CountDownLatch(1);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> running = calls.stream()
                    .map(call -> executor.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            start.countDown();
            var answers = new ArrayList<Answer>();
            for (var answer : running) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
