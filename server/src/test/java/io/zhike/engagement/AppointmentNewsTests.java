package io.zhike.engagement;

import static io.zhike.appointment.AppointmentPeople.atDesk;
import static io.zhike.appointment.AppointmentPeople.book;
import static io.zhike.appointment.AppointmentPeople.own;
import static io.zhike.appointment.AppointmentPeople.require;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.account.Role;
import io.zhike.appointment.AppointmentPeople;
import io.zhike.organisation.ServiceLevel;
import io.zhike.testing.TestSession;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Appointments on a person's own pages, and in the figures of their unit. */
class AppointmentNewsTests extends PersonalPages {

    private AppointmentPeople hall;

    @BeforeEach
    void hall() {
        hall = new AppointmentPeople(context);
    }

    @Test
    @Tag("A11")
    void theThreeNewestByTheTimeTheyWereSubmittedAndOnlyOnesOwn() {
        var me = hall.customer();
        book(me, "title", "一");
        var second = book(me, "title", "二");
        book(me, "title", "三");
        book(me, "title", "四");
        book(hall.customer(), "title", "别人的");
        require(own(me, second, "cancel", "reason", "不需要了"));
        var items = appointments(me);
        assertThat(items).extracting(row -> row.path("title").asString()).containsExactly("四", "三", "二");
        assertThat(items.getLast().path("status").asString()).isEqualTo("CANCELLED");
    }

    @Test
    @Tag("A11")
    void whatStaffDoToItIsNewsUntilTheCustomerOpensIt() {
        var me = hall.customer();
        var id = book(me, "title", "月结支持");
        require(atDesk(hall.agent(), id, "take"));
        await().until(() -> items(me, "/api/me/news").size() == 1);
        var piece = items(me, "/api/me/news").getFirst();
        assertThat(piece.path("what").asString()).isEqualTo("TAKEN");
        assertThat(piece.path("title").asString()).isEqualTo("月结支持");
        assertThat(appointments(me).getFirst().path("unread").asBoolean()).isTrue();
        require(me.get("/api/appointments/" + id));
        await().until(() -> items(me, "/api/me/news?unread=true").isEmpty());
    }

    @Test
    @Tag("A10")
    void aUnitsAppointmentsAreCountedForItsAdministratorWithoutOthers() {
        var unit = people.unit(ServiceLevel.VIP);
        var admin = people.of(unit, Role.CUSTOMER, Role.VIP, Role.UNIT_ADMIN);
        book(admin, "title", "升级支持");
        book(hall.customer(), "title", "别家的");
        var figures = require(admin.get("/api/me/unit/figures")).json().path("figures");
        assertThat(StreamSupport.stream(figures.spliterator(), false)
                        .filter(one -> one.path("figure").asString().equals("APPOINTMENTS"))
                        .map(one -> one.path("total").asInt()))
                .containsExactly(1);
        assertThat(items(admin, "/api/me/unit/figures/APPOINTMENTS"))
                .extracting(row -> row.path("title").asString())
                .containsExactly("升级支持");
    }

    private static List<JsonNode> appointments(TestSession session) {
        var sections = require(session.get("/api/me/latest")).json();
        var section = StreamSupport.stream(sections.spliterator(), false)
                .filter(one -> one.path("list").asString().equals("APPOINTMENTS"))
                .findFirst()
                .orElseThrow();
        return StreamSupport.stream(section.path("items").spliterator(), false).toList();
    }
}
