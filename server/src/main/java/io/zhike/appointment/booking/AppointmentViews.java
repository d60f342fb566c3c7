package io.zhike.appointment.booking;

import io.zhike.account.Accounts;
import io.zhike.account.Profile;
import org.springframework.stereotype.Component;

/** Appointments as people see them. */
@Component
public class AppointmentViews {

    private final History history;
    private final Accounts accounts;

    AppointmentViews(History history, Accounts accounts) {
        this.history = history;
        this.accounts = accounts;
    }

    public AppointmentView of(Appointment appointment) {
        var id = appointment.handler();
        Profile handler = id == null ? null : accounts.profile(id);
        return new AppointmentView(
                appointment.id().value(),
                appointment.number(),
                appointment.state(),
                appointment.matter(),
                appointment.startsAt(),
                appointment.endsAt(),
                id == null ? null : id.value(),
                handler == null ? null : handler.displayName(),
                handler == null ? null : handler.staffNumber(),
                history.of(appointment),
                appointment.createdAt(),
                appointment.updatedAt(),
                appointment.version());
    }
}
