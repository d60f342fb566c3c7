package io.zhike.appointment.desk;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.Profile;
import io.zhike.account.SignedIn;
import io.zhike.appointment.booking.Appointment;
import io.zhike.appointment.booking.AppointmentRow;
import io.zhike.appointment.booking.AppointmentRows;
import io.zhike.appointment.slot.Groups;
import io.zhike.appointment.slot.Slots;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Appointments of some days, in the order in which they begin. */
@Repository
class DeskList {

    /** A week of a busy service; nobody reads more at once. */
    private static final int MOST = 1000;

    private final JdbcClient jdbc;
    private final Groups groups;
    private final Slots slots;
    private final Accounts accounts;

    DeskList(JdbcClient jdbc, Groups groups, Slots slots, Accounts accounts) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.slots = slots;
        this.accounts = accounts;
    }

    /** @param to last day, included; of a longer time the first {@value #MOST} appointments are shown */
    List<DeskRow> between(SignedIn agent, LocalDate from, LocalDate to) {
        var found = jdbc.sql("""
                        SELECT * FROM appointment
                        WHERE starts_at >= :from AND starts_at < :to AND product = ANY(:products)
                        ORDER BY starts_at, id LIMIT :most
                        """)
                .param("from", slots.beginning(from).atOffset(ZoneOffset.UTC))
                .param("to", slots.beginning(to.plusDays(1)).atOffset(ZoneOffset.UTC))
                .param("products", groups.productsOf(agent).toArray(String[]::new))
                .param("most", MOST)
                .query(AppointmentRows::appointment)
                .list();
        var handlers = accounts.profiles(found.stream()
                .map(Appointment::handler)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream().map(appointment -> row(appointment, handlers)).toList();
    }

    private static DeskRow row(Appointment appointment, Map<AccountId, Profile> handlers) {
        var id = appointment.handler();
        var handler = id == null ? null : handlers.get(id);
        return new DeskRow(
                AppointmentRow.of(appointment),
                appointment.matter().unitName(),
                appointment.matter().contactName(),
                id == null ? null : id.value(),
                handler == null ? null : handler.displayName(),
                handler == null ? null : handler.staffNumber());
    }
}
