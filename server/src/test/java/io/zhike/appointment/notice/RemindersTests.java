package io.zhike.appointment.notice;

import static io.zhike.appointment.AppointmentPeople.atDesk;
import static io.zhike.appointment.AppointmentPeople.book;
import static io.zhike.appointment.AppointmentPeople.own;
import static io.zhike.appointment.AppointmentPeople.require;
import static io.zhike.appointment.AppointmentPeople.slot;
import static io.zhike.appointment.AppointmentPeople.slots;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.appointment.AppointmentComesSoon;
import io.zhike.appointment.AppointmentComesSoon.Lead;
import io.zhike.appointment.AppointmentPeople;
import io.zhike.appointment.slot.Slots;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.MovableClock;
import io.zhike.testing.TestSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@RecordApplicationEvents
@Tag("S10b")
class RemindersTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Slots slots;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationEvents events;

    private final MovableClock clock = new MovableClock();
    private AppointmentPeople people;
    private TestSession customer;
    private Instant begins;
    private long id;

    @BeforeEach
    void anAppointment() {
        people = new AppointmentPeople(context);
        customer = people.customer();
        begins = slot(customer);
        id = book(customer);
    }

    @Test
    void eachReminderGoesOutOnceEvenAfterARestart() {
        at(begins.minus(Duration.ofHours(25)));
        assertThat(reminded()).isEmpty();
        at(begins.minus(Duration.ofHours(24)));
        at(begins.minus(Duration.ofHours(20)));
        assertThat(reminded()).containsExactly(Lead.DAY);
        at(begins.minus(Duration.ofMinutes(60)));
        at(begins.minus(Duration.ofMinutes(5)));
        assertThat(reminded()).containsExactly(Lead.DAY, Lead.HOUR);
    }

    @Test
    void theCustomerReadsItOnce() {
        var account = people.customerAccount();
        customer = people.accounts.signIn(account);
        id = book(customer, "contactPhone", "0531-85100000");
        at(begins.minus(Duration.ofHours(24)));
        at(begins.minus(Duration.ofHours(23)));
        await().untilAsserted(() -> assertThat(mails(account.email())).hasSize(1));
        // The event again, as after a crash between sending and noting that it was delivered.
        var event = events.stream(AppointmentComesSoon.class)
                .filter(soon -> soon.id().value() == id)
                .findFirst()
                .orElseThrow();
        transactions.executeWithoutResult(transaction -> publisher.publishEvent(event));
        await().untilAsserted(() -> assertThat(
                        jdbc.sql("SELECT count(*) FROM event_publication WHERE serialized_event LIKE ?")
                                .param("%" + event.summary().number() + "%")
                                .query(Integer.class)
                                .single())
                .isZero());
        assertThat(mails(account.email())).hasSize(1);
    }

    private List<String> mails(String email) {
        return jdbc.sql("SELECT text FROM notification_outbox WHERE recipient = ? AND subject LIKE '%提醒'")
                .param(email)
                .query(String.class)
                .list();
    }

    @Test
    void nobodyIsRemindedOfWhatWasCancelledOrIsDone() {
        require(own(customer, id, "cancel"));
        var done = book(customer);
        var agent = people.agent();
        require(atDesk(agent, done, "take"));
        require(atDesk(agent, done, "complete", "result", "提前解决"));
        at(begins.minus(Duration.ofHours(24)));
        at(begins.minus(Duration.ofMinutes(60)));
        assertThat(reminded()).isEmpty();
        assertThat(events.stream(AppointmentComesSoon.class)
                        .filter(event -> event.id().value() == done))
                .isEmpty();
    }

    @Test
    void aNewTimeIsRemindedOfAnewAndTheOldOneNoMore() {
        at(begins.minus(Duration.ofHours(24)));
        var later = slots(customer, "GS").getLast();
        require(own(customer, id, "reschedule", "startsAt", later.toString()));
        at(begins.minus(Duration.ofMinutes(60)));
        assertThat(reminded()).containsExactly(Lead.DAY);
        at(later.minus(Duration.ofHours(24)));
        assertThat(reminded()).containsExactly(Lead.DAY, Lead.DAY);
    }

    /** A node that has just started looks. */
    private void at(Instant time) {
        clock.moveTo(time);
        var node = new Reminders(jdbc, slots, publisher, clock);
        transactions.executeWithoutResult(transaction -> node.look());
    }

    private List<Lead> reminded() {
        return events.stream(AppointmentComesSoon.class)
                .filter(event -> event.id().value() == id)
                .map(AppointmentComesSoon::lead)
                .toList();
    }
}
