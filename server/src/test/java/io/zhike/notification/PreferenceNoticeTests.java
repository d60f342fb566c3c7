package io.zhike.notification;

import static io.zhike.appointment.AppointmentPeople.atDesk;
import static io.zhike.appointment.AppointmentPeople.book;
import static io.zhike.ticket.TicketPeople.require;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.appointment.AppointmentPeople;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Appointments and applications go the ways that the person chose; codes go whatever was chosen. */
class PreferenceNoticeTests extends NoticePeople {

    @Test
    @Tag("S10b")
    void anAppointmentIsToldByTheWaysThatAreWanted() {
        var hall = new AppointmentPeople(context);
        var booker = hall.customerAccount();
        var session = people.accounts.signIn(booker);
        choose(session, "APPOINTMENT", "SMS", false);
        choose(session, "APPOINTMENT", "IN_APP", false);
        var id = book(session, "contactPhone", booker.phone());
        require(atDesk(hall.agent(), id, "take"));
        await().untilAsserted(() -> assertThat(mails(booker)).hasSize(2));
        settled(id);
        assertThat(texts(booker.phone())).isEmpty();
        assertThat(news(session)).isEmpty();
    }

    @Test
    @Tag("A6b")
    void aDecisionIsToldByTheWaysThatAreWanted() {
        choose(me, "APPLICATION", "EMAIL", false);
        require(me.post("/api/account/applications", Map.of("kind", "VIP", "reason", "需要")));
        var id = me.get("/api/account/applications").json().get(0).path("id").asLong();
        var operator = people.accounts.signIn(people.accounts.create(CustomerLevel.NONE, Role.OPERATOR));
        require(operator.post("/api/console/applications/" + id + "/approval", Map.of("createUnit", false)));
        await().untilAsserted(() -> assertThat(texts(account.phone())).hasSize(1));
        await().untilAsserted(() -> assertThat(news(me)).containsExactly("APPROVED"));
        assertThat(mails(account)).isEmpty();
    }

    @Test
    @Tag("A1")
    void nobodyCanSwitchOffTheirCodes() {
        for (var kind : new String[] {"QUESTION", "APPLICATION"}) {
            choose(me, kind, "EMAIL", false);
            choose(me, kind, "SMS", false);
        }
        require(people.accounts
                .guest()
                .post(
                        "/api/verification-codes",
                        Map.of("purpose", "RECOVER", "channel", "EMAIL", "to", account.email())));
        await().untilAsserted(() -> assertThat(mails(account)).hasSize(1));
    }
}
