package io.zhike.appointment.booking;

import io.zhike.account.AccountId;
import io.zhike.appointment.AppointmentId;
import io.zhike.appointment.AppointmentState;
import io.zhike.appointment.AppointmentSummary;
import io.zhike.appointment.slot.Slot;
import io.zhike.appointment.slot.Slots;
import io.zhike.shared.problem.ProblemException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * An appointment. Every verb returns what it becomes, or refuses.
 *
 * @param handler the agent who took it
 * @param scheduledAt when this time was chosen
 * @param sequence of the calendar file: grows whenever the time changes, or is given up
 * @param version grows with every change
 */
public record Appointment(
        AppointmentId id,
        String number,
        AccountId customer,
        Matter matter,
        Instant startsAt,
        Instant endsAt,
        Instant scheduledAt,
        AppointmentState state,
        @Nullable AccountId handler,
        int sequence,
        Instant createdAt,
        Instant updatedAt,
        int version) {

    Appointment take(AccountId agent, Instant now) {
        requireOpen();
        if (state != AppointmentState.SUBMITTED) {
            throw refused("appointment-taken");
        }
        return with(AppointmentState.IN_PROGRESS, agent, sequence, now);
    }

    Appointment complete(Instant now) {
        requireOpen();
        if (state == AppointmentState.SUBMITTED) {
            throw refused("appointment-not-taken");
        }
        return with(AppointmentState.DONE, handler, sequence, now);
    }

    Appointment cancel(Instant now) {
        requireOpen();
        return with(AppointmentState.CANCELLED, handler, sequence + 1, now);
    }

    Appointment reschedule(Slot slot, Instant now) {
        requireOpen();
        return new Appointment(
                id,
                number,
                customer,
                matter,
                slot.startsAt(),
                slot.endsAt(),
                now,
                state,
                handler,
                sequence + 1,
                createdAt,
                now,
                version + 1);
    }

    /** Of two who change what they see at once, the second one is told. */
    void requireVersion(int seen) {
        if (version != seen) {
            throw refused("appointment-changed");
        }
    }

    /** Once it has begun, the customer talks to the agent instead. */
    void requireNotBegun(Instant now) {
        if (!now.isBefore(startsAt)) {
            throw refused("appointment-begun");
        }
    }

    boolean isOpen() {
        return state == AppointmentState.SUBMITTED || state == AppointmentState.IN_PROGRESS;
    }

    /** What messages to the customer mention. */
    public AppointmentSummary summary(Slots slots) {
        return new AppointmentSummary(
                number,
                matter.title(),
                slots.local(startsAt),
                slots.local(endsAt),
                matter.contactName(),
                matter.contactPhone());
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw refused("appointment-closed");
        }
    }

    private Appointment with(AppointmentState next, @Nullable AccountId agent, int sequence, Instant now) {
        return new Appointment(
                id,
                number,
                customer,
                matter,
                startsAt,
                endsAt,
                scheduledAt,
                next,
                agent,
                sequence,
                createdAt,
                now,
                version + 1);
    }

    private static ProblemException refused(String slug) {
        return new ProblemException(HttpStatus.CONFLICT, slug);
    }
}
