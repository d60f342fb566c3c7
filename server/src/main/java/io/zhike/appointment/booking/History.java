package io.zhike.appointment.booking;

import io.zhike.account.Accounts;
import io.zhike.account.SignedIn;
import io.zhike.appointment.AppointmentAct;
import io.zhike.appointment.AppointmentChanged;
import io.zhike.appointment.slot.Slots;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to each appointment; written, and told, within the transaction of the act. */
@Component
class History {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Slots slots;
    private final ApplicationEventPublisher events;

    History(JdbcClient jdbc, Accounts accounts, Slots slots, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.slots = slots;
        this.events = events;
    }

    void happened(Appointment after, AppointmentAct act, SignedIn actor, @Nullable String note) {
        var byStaff = !actor.id().equals(after.customer());
        var staffNumber = byStaff ? accounts.profile(actor.id()).staffNumber() : null;
        jdbc.sql("""
                        INSERT INTO appointment_event (appointment_id, act, at, actor_id, staff_number, note, starts_at)
                        VALUES (:id, :act, :at, :actor, :staffNumber, :note, :starts)
                        """)
                .param("id", after.id().value())
                .param("act", act.name())
                .param("at", Appointments.utc(after.updatedAt()))
                .param("actor", actor.accountId())
                .param("staffNumber", staffNumber)
                .param("note", note)
                .param("starts", Appointments.utc(after.startsAt()))
                .update();
        events.publishEvent(new AppointmentChanged(
                after.id(),
                after.customer(),
                after.version(),
                act,
                after.state(),
                byStaff,
                staffNumber,
                note,
                after.summary(slots)));
    }

    List<AppointmentStep> of(Appointment appointment) {
        return jdbc.sql("SELECT * FROM appointment_event WHERE appointment_id = ? ORDER BY id")
                .param(appointment.id().value())
                .query((row, n) -> new AppointmentStep(
                        AppointmentAct.valueOf(row.getString("act")),
                        AppointmentRows.instant(row, "at"),
                        row.getLong("actor_id") != appointment.customer().value(),
                        row.getString("staff_number"),
                        row.getString("note"),
                        AppointmentRows.instant(row, "starts_at")))
                .list();
    }
}
