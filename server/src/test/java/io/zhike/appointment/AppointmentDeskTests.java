package io.zhike.appointment;

import static io.zhike.appointment.AppointmentPeople.atDesk;
import static io.zhike.appointment.AppointmentPeople.book;
import static io.zhike.appointment.AppointmentPeople.own;
import static io.zhike.appointment.AppointmentPeople.require;
import static io.zhike.appointment.AppointmentPeople.slot;
import static io.zhike.appointment.AppointmentPeople.slots;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@Tag("S10b")
class AppointmentDeskTests {

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
    @Tag("S10")
    void anAgentTakesAndCompletesAndTheHistorySaysWhenAndByWhom() {
        var customer = people.customer();
        var id = book(customer);
        var account = people.accounts.agent();
        var agent = people.accounts.signIn(account);
        var number = jdbc.sql("SELECT staff_number FROM account WHERE id = ?")
                .param(account.id().value())
                .query(String.class)
                .single();

        require(atDesk(agent, id, "take"));
        require(atDesk(agent, id, "complete", "result", "已协助完成结账"));

        var seen = customer.get("/api/appointments/" + id).json();
        assertThat(seen.path("state").asString()).isEqualTo("DONE");
        assertThat(seen.path("handlerNumber").asString()).isEqualTo(number);
        assertThat(seen.path("history"))
                .extracting(step -> step.path("act").asString())
                .containsExactly("SUBMITTED", "TAKEN", "COMPLETED");
        assertThat(seen.path("history").get(0).has("staffNumber")).isFalse();
        assertThat(seen.path("history").get(1).path("staffNumber").asString()).isEqualTo(number);
        assertThat(seen.path("history").get(2).path("note").asString()).isEqualTo("已协助完成结账");
    }

    @Test
    void theDeskListsAppointmentsByTheirTime() {
        var customer = people.customer();
        var id = book(customer);
        var day = LocalDate.ofInstant(slot(customer), java.time.ZoneId.of("Asia/Shanghai"));
        var agent = people.agent();
        assertThat(listed(agent, day, day)).contains(id);
        assertThat(listed(agent, day.plusDays(1), day.plusDays(3))).doesNotContain(id);
        var supervisorless = people.customer().get("/api/desk/appointments?from=" + day + "&to=" + day);
        assertThat(supervisorless.status()).isEqualTo(403);
    }

    private static List<Long> listed(TestSession agent, LocalDate from, LocalDate to) {
        var rows = require(agent.get("/api/desk/appointments?from=" + from + "&to=" + to));
        return java.util.stream.StreamSupport.stream(rows.json().spliterator(), false)
                .map(row -> row.path("appointment").path("id").asLong())
                .toList();
    }

    @Test
    void whatIsNotPossibleIsRefusedAndChangesNothing() {
        var customer = people.customer();
        var id = book(customer);
        var agent = people.agent();
        assertThat(atDesk(agent, id, "complete", "result", "没受理").problem()).isEqualTo("appointment-not-taken");
        assertThat(atDesk(agent, id, "complete", "result", " ").status()).isEqualTo(422);
        assertThat(atDesk(agent, id, "cancel").status()).isEqualTo(422);
        require(atDesk(agent, id, "take"));
        assertThat(atDesk(people.agent(), id, "take").problem()).isEqualTo("appointment-taken");
        require(atDesk(agent, id, "complete", "result", "好了"));
        for (var act : List.of("take", "complete", "cancel")) {
            assertThat(atDesk(agent, id, act, "result", "x", "reason", "x").problem())
                    .isEqualTo("appointment-closed");
        }
        assertThat(own(customer, id, "cancel").problem()).isEqualTo("appointment-closed");
        assertThat(customer.get("/api/appointments/" + id).json().path("history"))
                .hasSize(3);
    }

    @Test
    void ofTwoWhoActOnWhatTheySeeTheSecondIsTold() {
        var id = book(people.customer());
        var agent = people.agent();
        var version =
                agent.get("/api/desk/appointments/" + id).json().path("version").asInt();
        var path = "/api/desk/appointments/" + id;
        assertThat(agent.post(path + "/take", Map.of("version", version)).status())
                .isEqualTo(200);
        var second = people.agent().post(path + "/cancel", Map.of("version", version, "reason", "晚了"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("appointment-changed");
    }

    @Test
    void whatHasBegunIsNoLongerChangedByItsCustomerButByStaff() {
        var customer = people.customer();
        var id = book(customer);
        jdbc.sql("INSERT INTO appointment_slot VALUES ('GS', now() - interval '1 minute') ON CONFLICT DO NOTHING")
                .update();
        jdbc.sql("""
                        UPDATE appointment SET starts_at = (SELECT max(starts_at) FROM appointment_slot
                                                            WHERE product = 'GS' AND starts_at < now())
                        WHERE id = ?
                        """).param(id).update();
        assertThat(own(customer, id, "cancel").problem()).isEqualTo("appointment-begun");
        var later = slot(customer).toString();
        assertThat(own(customer, id, "reschedule", "startsAt", later).problem()).isEqualTo("appointment-begun");
        assertThat(atDesk(people.agent(), id, "reschedule", "startsAt", later).status())
                .isEqualTo(200);
    }

    @Test
    void theCustomerIsToldOnceOfEachChange() {
        var account = people.customerAccount();
        var customer = people.accounts.signIn(account);
        var phone =
                "199" + account.phone().substring(3, 7) + "9" + account.phone().substring(8);
        var id = book(customer, "contactPhone", phone);
        var agent = people.agent();
        require(atDesk(agent, id, "take"));
        var later = slots(customer, "GS").getLast().toString();
        require(atDesk(agent, id, "reschedule", "startsAt", later, "reason", "工程师请假"));
        require(atDesk(agent, id, "cancel", "reason", "设备故障"));

        await().untilAsserted(() ->
                assertThat(subjects(account.email())).containsExactlyInAnyOrder("预约已提交", "预约已受理", "预约已改期", "预约已取消"));
        await().untilAsserted(() -> assertThat(outbox(phone)).hasSize(3));
        assertThat(outbox(phone)).anyMatch(text -> text.contains("设备故障"));
        assertThat(outbox(phone)).anyMatch(text -> text.contains("已改期") && text.contains("工程师请假"));
    }

    private List<String> subjects(String email) {
        return jdbc.sql("SELECT split_part(subject, '：', 2) FROM notification_outbox WHERE recipient = ?")
                .param(email)
                .query(String.class)
                .list();
    }

    private List<String> outbox(String phone) {
        return jdbc.sql("SELECT text FROM notification_outbox WHERE recipient = ?")
                .param(phone)
                .query(String.class)
                .list();
    }

    @Test
    void theHistoryCannotBeRewritten() {
        var id = book(people.customer());
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> jdbc.sql("UPDATE appointment_event SET note = 'x' WHERE appointment_id = ?")
                                .param(id)
                                .update())
                .hasMessageContaining("append-only");
    }
}
