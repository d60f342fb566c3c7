package io.zhike.appointment.booking;

import io.zhike.account.AccountId;
import io.zhike.account.SignedIn;
import io.zhike.appointment.AppointmentId;
import io.zhike.appointment.slot.Groups;
import io.zhike.appointment.slot.Slot;
import io.zhike.organisation.UnitId;
import io.zhike.shared.problem.ProblemException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All appointments. People reach them through {@link #own} and {@link #served}: what is not theirs is not there. */
@Repository
public class Appointments {

    private final JdbcClient jdbc;
    private final Groups groups;

    Appointments(JdbcClient jdbc, Groups groups) {
        this.jdbc = jdbc;
        this.groups = groups;
    }

    /** @throws ProblemException {@code not-found} when there is none, or it is somebody else's */
    Appointment own(SignedIn customer, long id, boolean hold) {
        return find(id, hold)
                .filter(appointment -> appointment.customer().equals(customer.id()))
                .orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException {@code not-found} when there is none, or another group serves it */
    public Appointment served(SignedIn staff, long id, boolean hold) {
        return find(id, hold)
                .filter(appointment ->
                        groups.productsOf(staff).contains(appointment.matter().product()))
                .orElseThrow(ProblemException::notFound);
    }

    Optional<Appointment> submitted(AccountId customer, UUID key) {
        return jdbc.sql("SELECT * FROM appointment WHERE account_id = ? AND submit_key = ?")
                .params(customer.value(), key)
                .query(AppointmentRows::appointment)
                .optional();
    }

    /** @return empty when this key was there first */
    Optional<Appointment> insert(
            String number, AccountId customer, @Nullable UnitId unit, UUID key, Matter matter, Slot slot, Instant now) {
        return jdbc.sql("""
                        INSERT INTO appointment (number, account_id, unit_id, submit_key, unit_name, contact_name,
                                                 contact_phone, product, module, title, description, starts_at,
                                                 ends_at, scheduled_at, state, created_at, updated_at)
                        VALUES (:number, :account, :unit, :key, :unitName, :contact, :phone, :product, :module, :title,
                                :description, :starts, :ends, :now, 'SUBMITTED', :now, :now)
                        ON CONFLICT (account_id, submit_key) DO NOTHING
                        RETURNING *
                        """)
                .param("number", number)
                .param("account", customer.value())
                .param("unit", unit == null ? null : unit.value())
                .param("key", key)
                .param("unitName", matter.unitName())
                .param("contact", matter.contactName())
                .param("phone", matter.contactPhone())
                .param("product", matter.product())
                .param("module", matter.module())
                .param("title", matter.title())
                .param("description", matter.description())
                .param("starts", utc(slot.startsAt()))
                .param("ends", utc(slot.endsAt()))
                .param("now", utc(now))
                .query(AppointmentRows::appointment)
                .optional();
    }

    void save(Appointment changed) {
        var handler = changed.handler();
        jdbc.sql("""
                        UPDATE appointment
                        SET state = :state, handler_id = :handler, starts_at = :starts, ends_at = :ends,
                            scheduled_at = :scheduled, sequence = :sequence, updated_at = :now, version = :version
                        WHERE id = :id
                        """)
                .param("state", changed.state().name())
                .param("handler", handler == null ? null : handler.value())
                .param("starts", utc(changed.startsAt()))
                .param("ends", utc(changed.endsAt()))
                .param("scheduled", utc(changed.scheduledAt()))
                .param("sequence", changed.sequence())
                .param("now", utc(changed.updatedAt()))
                .param("version", changed.version())
                .param("id", changed.id().value())
                .update();
    }

    /** For what is decided without a person. */
    public Optional<Appointment> find(AppointmentId id) {
        return find(id.value(), false);
    }

    private Optional<Appointment> find(long id, boolean hold) {
        return jdbc.sql("SELECT * FROM appointment WHERE id = ?" + (hold ? " FOR UPDATE" : ""))
                .param(id)
                .query(AppointmentRows::appointment)
                .optional();
    }

    static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
