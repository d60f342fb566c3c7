package io.zhike.appointment.booking;

import io.zhike.account.SignedIn;
import io.zhike.appointment.slot.SlotDay;
import io.zhike.appointment.slot.Slots;
import io.zhike.shared.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The customer's side: booking, and following what was booked. */
@RestController
@RequestMapping("/api/appointments")
class AppointmentController {

    record RescheduleRequest(
            @NotNull Integer version, @NotNull Instant startsAt) {}

    record CancelRequest(
            @NotNull Integer version,
            @Nullable @Size(max = 500) String reason) {}

    private final Booking booking;
    private final Changes changes;
    private final Appointments appointments;
    private final AppointmentViews views;
    private final OwnList list;
    private final Slots slots;
    private final CalendarFile calendar;

    AppointmentController(
            Booking booking,
            Changes changes,
            Appointments appointments,
            AppointmentViews views,
            OwnList list,
            Slots slots,
            CalendarFile calendar) {
        this.booking = booking;
        this.changes = changes;
        this.appointments = appointments;
        this.views = views;
        this.list = list;
        this.slots = slots;
        this.calendar = calendar;
    }

    @GetMapping("/entrance")
    BookingEntrance entrance(@AuthenticationPrincipal SignedIn me) {
        return booking.entrance(me);
    }

    @GetMapping("/slots")
    List<SlotDay> slots(@AuthenticationPrincipal SignedIn me, @RequestParam String product) {
        booking.onlyVipUnitAdminsMayBook(me);
        return slots.offered(product);
    }

    @PostMapping
    AppointmentView book(@AuthenticationPrincipal SignedIn me, @Valid @RequestBody AppointmentForm form) {
        return views.of(booking.submit(me, form));
    }

    /** One's own, last changed first. */
    @GetMapping
    Page<AppointmentRow> appointments(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return list.find(me.id(), number.replace("\0", "").strip(), from, to, Page.number(page), Page.size(size));
    }

    @GetMapping("/{id}")
    AppointmentView appointment(@AuthenticationPrincipal SignedIn me, @PathVariable long id) {
        return views.of(changes.lookAtOwn(me, id));
    }

    @PostMapping("/{id}/reschedule")
    AppointmentView reschedule(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @Valid @RequestBody RescheduleRequest body) {
        return views.of(changes.rescheduleOwn(me, id, body.version(), body.startsAt()));
    }

    @PostMapping("/{id}/cancel")
    AppointmentView cancel(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @Valid @RequestBody CancelRequest body) {
        return views.of(changes.cancelOwn(me, id, body.version(), body.reason()));
    }

    /** For the customer's own calendar. */
    @GetMapping(path = "/{id}/calendar.ics", produces = "text/calendar")
    ResponseEntity<String> calendarFile(@AuthenticationPrincipal SignedIn me, @PathVariable long id) {
        var appointment = appointments.own(me, id, false);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8; method=PUBLISH")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + appointment.number() + ".ics\"")
                .body(calendar.of(appointment));
    }
}
