package io.zhike.appointment.booking;

import io.zhike.account.SignedIn;
import io.zhike.appointment.AppointmentAct;
import io.zhike.appointment.AppointmentSeen;
import io.zhike.appointment.slot.Slots;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of an appointment. Everyone names the version that they have seen; each change is written to the history
 * and told within its transaction.
 */
@Service
public class Changes {

    private final Appointments appointments;
    private final Slots slots;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Changes(
            Appointments appointments,
            Slots slots,
            History history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appointments = appointments;
        this.slots = slots;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /** The customer opens it: what happened to it until now is no news any more. */
    @Transactional
    public Appointment lookAtOwn(SignedIn customer, long id) {
        var appointment = appointments.own(customer, id, false);
        events.publishEvent(new AppointmentSeen(appointment.id(), customer.id(), now()));
        return appointment;
    }

    /** The customer chooses another time. */
    @Transactional
    public Appointment rescheduleOwn(SignedIn customer, long id, int version, Instant startsAt) {
        var appointment = appointments.own(customer, id, true);
        appointment.requireNotBegun(now());
        return reschedule(appointment, customer, version, startsAt, null);
    }

    /** The customer gives it up. */
    @Transactional
    public Appointment cancelOwn(SignedIn customer, long id, int version, @Nullable String reason) {
        var appointment = appointments.own(customer, id, true);
        appointment.requireNotBegun(now());
        return cancel(appointment, customer, version, reason);
    }

    @Transactional
    public Appointment take(SignedIn agent, long id, int version) {
        var appointment = appointments.served(agent, id, true);
        appointment.requireVersion(version);
        return done(appointment.take(agent.id(), now()), AppointmentAct.TAKEN, agent, null);
    }

    @Transactional
    public Appointment complete(SignedIn agent, long id, int version, String result) {
        var appointment = appointments.served(agent, id, true);
        appointment.requireVersion(version);
        return done(appointment.complete(now()), AppointmentAct.COMPLETED, agent, result.strip());
    }

    @Transactional
    public Appointment rescheduleServed(
            SignedIn agent, long id, int version, Instant startsAt, @Nullable String reason) {
        return reschedule(appointments.served(agent, id, true), agent, version, startsAt, reason);
    }

    @Transactional
    public Appointment cancelServed(SignedIn agent, long id, int version, String reason) {
        return cancel(appointments.served(agent, id, true), agent, version, reason);
    }

    /** The time it already has is no change; its own place must not count against it. */
    private Appointment reschedule(
            Appointment appointment, SignedIn actor, int version, Instant startsAt, @Nullable String reason) {
        appointment.requireVersion(version);
        if (appointment.startsAt().equals(startsAt)) {
            return appointment;
        }
        var slot = slots.hold(appointment.matter().product(), startsAt);
        var changed = appointment.reschedule(slot, now());
        slots.requirePlace(slot);
        return done(changed, AppointmentAct.RESCHEDULED, actor, reason);
    }

    private Appointment cancel(Appointment appointment, SignedIn actor, int version, @Nullable String reason) {
        appointment.requireVersion(version);
        return done(appointment.cancel(now()), AppointmentAct.CANCELLED, actor, reason);
    }

    private Appointment done(Appointment changed, AppointmentAct act, SignedIn actor, @Nullable String note) {
        appointments.save(changed);
        history.happened(changed, act, actor, note == null || note.isBlank() ? null : note.strip());
        return changed;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
