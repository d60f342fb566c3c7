package io.zhike.appointment.desk;

import io.zhike.account.SignedIn;
import io.zhike.appointment.booking.AppointmentView;
import io.zhike.appointment.booking.AppointmentViews;
import io.zhike.appointment.booking.Appointments;
import io.zhike.appointment.booking.Changes;
import io.zhike.appointment.slot.SlotDay;
import io.zhike.appointment.slot.Slots;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Appointments at the agents' desk. Every act answers with the appointment as it is afterwards. */
@RestController
@RequestMapping("/api/desk/appointments")
@PreAuthorize("hasAnyRole('AGENT', 'SUPERVISOR')")
class AppointmentDeskController {

    record TakeRequest(@NotNull Integer version) {}

    /** @param result what was done, for the customer */
    record CompleteRequest(
            @NotNull Integer version,
            @NotBlank @Size(max = 1000) String result) {}

    /** @param reason for the customer */
    record DeskCancelRequest(
            @NotNull Integer version,
            @NotBlank @Size(max = 500) String reason) {}

    /** @param reason for the customer */
    record DeskRescheduleRequest(
            @NotNull Integer version,
            @NotNull Instant startsAt,
            @Nullable @Size(max = 500) String reason) {}

    private final DeskList list;
    private final Appointments appointments;
    private final AppointmentViews views;
    private final Changes changes;
    private final Slots slots;

    AppointmentDeskController(
            DeskList list, Appointments appointments, AppointmentViews views, Changes changes, Slots slots) {
        this.list = list;
        this.appointments = appointments;
        this.views = views;
        this.changes = changes;
        this.slots = slots;
    }

    @GetMapping
    List<DeskRow> deskAppointments(
            @AuthenticationPrincipal SignedIn me, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        return list.between(me, from, to);
    }

    @GetMapping("/{id}")
    AppointmentView deskAppointment(@AuthenticationPrincipal SignedIn me, @PathVariable long id) {
        return views.of(appointments.served(me, id, false));
    }

    /** Where the appointment could go instead. */
    @GetMapping("/{id}/slots")
    List<SlotDay> deskSlots(@AuthenticationPrincipal SignedIn me, @PathVariable long id) {
        return slots.offered(appointments.served(me, id, false).matter().product());
    }

    @PostMapping("/{id}/take")
    AppointmentView take(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @Valid @RequestBody TakeRequest body) {
        return views.of(changes.take(me, id, body.version()));
    }

    @PostMapping("/{id}/complete")
    AppointmentView complete(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @Valid @RequestBody CompleteRequest body) {
        return views.of(changes.complete(me, id, body.version(), body.result()));
    }

    @PostMapping("/{id}/cancel")
    AppointmentView deskCancel(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @Valid @RequestBody DeskCancelRequest body) {
        return views.of(changes.cancelServed(me, id, body.version(), body.reason()));
    }

    @PostMapping("/{id}/reschedule")
    AppointmentView deskReschedule(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable long id,
            @Valid @RequestBody DeskRescheduleRequest body) {
        return views.of(changes.rescheduleServed(me, id, body.version(), body.startsAt(), body.reason()));
    }
}
