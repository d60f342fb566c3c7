package io.zhike.organisation.calendar;

import io.zhike.audit.AuditLog;
import io.zhike.organisation.ServiceLevel;
import io.zhike.shared.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Holidays and promises: read by staff, changed by the operator. Deadlines that are set already stay. */
@RestController
@RequestMapping("/api/console/calendar")
@PreAuthorize("hasRole('OPERATOR')")
class CalendarController {

    record DayRequest(
            @NotNull DayKind kind, @NotBlank @Size(max = 40) String name) {}

    record PromiseRequest(@Min(1) @Max(100_000) int answerMinutes) {}

    record CalendarView(List<CalendarDay> days, Map<ServiceLevel, Integer> answerMinutes) {}

    private final WorkingCalendar calendar;
    private final AuditLog audit;

    CalendarController(WorkingCalendar calendar, AuditLog audit) {
        this.calendar = calendar;
        this.audit = audit;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('AGENT', 'SUPERVISOR', 'OPERATOR')")
    CalendarView calendar() {
        return new CalendarView(calendar.days(), calendar.promises());
    }

    @PutMapping("/days/{day}")
    @Transactional
    public CalendarDay putDay(Principal me, @PathVariable LocalDate day, @Valid @RequestBody DayRequest body) {
        var changed = new CalendarDay(day, body.kind(), body.name().strip());
        calendar.put(changed);
        record(me, "calendar-day-set", "calendar-day:" + day, Map.of("kind", body.kind(), "name", changed.name()));
        return changed;
    }

    @DeleteMapping("/days/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void removeDay(Principal me, @PathVariable LocalDate day) {
        if (!calendar.remove(day)) {
            throw ProblemException.notFound();
        }
        record(me, "calendar-day-removed", "calendar-day:" + day, Map.of());
    }

    @PutMapping("/promises/{level}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void promise(Principal me, @PathVariable ServiceLevel level, @Valid @RequestBody PromiseRequest body) {
        calendar.promise(level, body.answerMinutes());
        record(me, "service-promise-set", "service-level:" + level, Map.of("answerMinutes", body.answerMinutes()));
    }

    private void record(Principal me, String action, String subject, Map<String, ?> details) {
        audit.record(Long.valueOf(me.getName()), action, subject, details);
    }
}
