package io.zhike.bot.figures;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.bot.figures.FigurePeriods.Period;
import io.zhike.chat.ServiceFigures;
import io.zhike.chat.ServiceFigures.ServiceCounts;
import io.zhike.chat.ServiceFigures.ServiceDay;
import io.zhike.chat.ServiceFigures.ServiceGroup;
import io.zhike.chat.ServiceFigures.ServiceRequest;
import io.zhike.chat.ServiceFilter;
import io.zhike.shared.Page;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Figures of the human service behind the robot: waiting, handling, ratings; the rows behind each are asked for with the
 * same parameters.
 */
@RestController
@RequestMapping("/api/figures/service")
@PreAuthorize("hasAnyRole('EDITOR', 'SUPERVISOR', 'OPERATOR')")
class ServiceFigureController {

    private final ServiceFigures figures;
    private final CallSubjects subjects;
    private final FigurePeriods periods;
    private final Accounts accounts;

    ServiceFigureController(ServiceFigures figures, CallSubjects subjects, FigurePeriods periods, Accounts accounts) {
        this.figures = figures;
        this.subjects = subjects;
        this.periods = periods;
        this.accounts = accounts;
    }

    /** Days are those on which humans were asked for; product and version are those asked about before. */
    @GetMapping
    HumanFigures figures(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable String version) {
        var period = periods.of(from, to);
        var filter = filter(period, product, version, ServiceFilter.RequestKind.ALL, null, null);
        return new HumanFigures(
                period.from(),
                period.to(),
                figures.total(filter),
                figures.days(filter, period.from(), period.to(), periods.zone()),
                figures.groups(filter),
                figures.scores(filter));
    }

    @GetMapping("/requests")
    Page<RequestRow> requests(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(defaultValue = "ALL") ServiceFilter.RequestKind kind,
            @RequestParam(required = false) @Nullable Long group,
            @RequestParam(required = false) @Min(1) @Max(5) @Nullable Integer score,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var filter = filter(periods.of(from, to), product, version, kind, group, score);
        var found = figures.requests(filter, Page.number(page), Page.size(size));
        var agents = found.items().stream()
                .map(ServiceRequest::agentId)
                .filter(Objects::nonNull)
                .map(AccountId::new)
                .toList();
        var people = accounts.profiles(agents);
        return new Page<>(
                found.items().stream()
                        .map(row -> {
                            var person = row.agentId() == null ? null : people.get(new AccountId(row.agentId()));
                            return new RequestRow(row, person == null ? null : person.displayName());
                        })
                        .toList(),
                found.total());
    }

    private ServiceFilter filter(
            Period period,
            @Nullable String product,
            @Nullable String version,
            ServiceFilter.RequestKind kind,
            @Nullable Long group,
            @Nullable Integer score) {
        var start = period.start(periods.zone());
        var end = period.end(periods.zone());
        List<Long> among = null;
        List<Long> without = null;
        if (product != null || version != null) {
            var unknownToo = CallSubjects.takesUnknown(product, version);
            var calls = subjects.calls(start, end).stream()
                    .filter(call -> call.isAbout(product, version) != unknownToo)
                    .map(CallSubjects.Call::id)
                    .toList();
            among = unknownToo ? null : calls;
            without = unknownToo ? calls : null;
        }
        return new ServiceFilter(start, end, kind, group, null, score, among, without);
    }

    /** @param scores how many customers gave each score, 1–5 */
    record HumanFigures(
            LocalDate from,
            LocalDate to,
            ServiceCounts total,
            List<ServiceDay> days,
            List<ServiceGroup> groups,
            Map<Integer, Long> scores) {}

    /** @param agentName whoever served last */
    record RequestRow(ServiceRequest request, @Nullable String agentName) {}
}
