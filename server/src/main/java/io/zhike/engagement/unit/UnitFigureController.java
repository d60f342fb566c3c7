package io.zhike.engagement.unit;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.SignedIn;
import io.zhike.engagement.ServiceTime;
import io.zhike.organisation.Unit;
import io.zhike.organisation.UnitId;
import io.zhike.organisation.Units;
import io.zhike.organisation.figures.UnitFigure;
import io.zhike.organisation.figures.UnitFigureRow;
import io.zhike.organisation.figures.UnitFigureSource;
import io.zhike.shared.Page;
import io.zhike.shared.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of the administrator's own unit. No path carries a unit: there is no way to another one's. */
@RestController
@RequestMapping("/api/me/unit/figures")
@PreAuthorize("hasRole('UNIT_ADMIN')")
class UnitFigureController {

    private final List<UnitFigureSource> sources;
    private final Accounts accounts;
    private final Units units;
    private final Clock clock;

    UnitFigureController(List<UnitFigureSource> sources, Accounts accounts, Units units, Clock clock) {
        this.sources = sources;
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    /** @param month such as 2026-11; this one when left out */
    @GetMapping
    UnitMonth figures(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable YearMonth month) {
        var unit = unit(me);
        var shown = shown(month);
        var figures = Arrays.stream(UnitFigure.values())
                .map(figure -> new FigureTotal(
                        figure,
                        source(figure)
                                .map(source -> source.total(unit.id(), from(shown), until(shown)))
                                .orElse(null)))
                .toList();
        return new UnitMonth(unit.name(), shown.toString(), figures);
    }

    @GetMapping("/{figure}")
    Page<FigureRow> rows(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable UnitFigure figure,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var unit = unit(me);
        var source = source(figure).orElseThrow(ProblemException::notFound);
        var shown = shown(month);
        return named(source.rows(unit.id(), from(shown), until(shown), Page.number(page), Page.size(size)));
    }

    /** @throws ProblemException {@code no-unit} for an administrator who belongs to none any more */
    private Unit unit(SignedIn me) {
        return accounts.unitOf(me.id())
                .flatMap(id -> units.find(new UnitId(id)))
                .orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND, "no-unit"));
    }

    private Optional<UnitFigureSource> source(UnitFigure figure) {
        return sources.stream().filter(source -> source.figure() == figure).findFirst();
    }

    private YearMonth shown(@Nullable YearMonth month) {
        return month == null ? YearMonth.from(clock.instant().atZone(ServiceTime.ZONE)) : month;
    }

    private static Instant from(YearMonth month) {
        return month.atDay(1).atStartOfDay(ServiceTime.ZONE).toInstant();
    }

    private static Instant until(YearMonth month) {
        return from(month.plusMonths(1));
    }

    private Page<FigureRow> named(Page<UnitFigureRow> rows) {
        var people = accounts.profiles(
                rows.items().stream().map(row -> new AccountId(row.person())).toList());
        var items = rows.items().stream()
                .map(row -> {
                    var person = people.get(new AccountId(row.person()));
                    var name = person == null ? "" : person.displayName();
                    return new FigureRow(row.at(), row.amount(), name, row.title(), row.thing());
                })
                .toList();
        return new Page<>(items, rows.total());
    }

    /** @param month such as 2026-11 */
    record UnitMonth(String unit, String month, List<FigureTotal> figures) {}

    /** @param total null when this part of the service does not exist yet */
    record FigureTotal(UnitFigure figure, @Nullable Long total) {}

    /**
     * @param amount what the row adds to the figure
     * @param person name of the unit's member
     * @param thing number of what a click opens
     */
    record FigureRow(
            Instant at,
            long amount,
            String person,
            @Nullable String title,
            @Nullable Long thing) {}
}
