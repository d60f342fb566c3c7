package io.zhike.bot.figures;

import io.zhike.shared.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of the robot; the rows behind each are asked for with the same parameters. */
@RestController
@RequestMapping("/api/figures/robot")
@PreAuthorize("hasAnyRole('EDITOR', 'SUPERVISOR', 'OPERATOR')")
class FigureController {

    private final Figures figures;
    private final EntryFigures entries;
    private final ZoneId zone;
    private final FigurePeriods periods;

    FigureController(Figures figures, EntryFigures entries, FigurePeriods periods) {
        this.figures = figures;
        this.entries = entries;
        this.zone = periods.zone();
        this.periods = periods;
    }

    /** The last 30 days if no period is given; a period has at most 800 days. */
    @GetMapping
    RobotFigures figures(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable String version) {
        var period = periods.of(from, to);
        var filter = Filter.of(period.from(), period.to(), zone, product, version, null, null);
        return new RobotFigures(
                period.from(),
                period.to(),
                figures.total(filter),
                figures.days(filter, period.from(), period.to(), zone),
                figures.products(filter),
                figures.versions(filter),
                figures.topics(filter));
    }

    @GetMapping("/questions")
    Page<Figures.AskedQuestion> questions(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable String version,
            @RequestParam(required = false) @Nullable List<QuestionVerdict> verdict,
            @RequestParam(required = false) @Nullable Long topic,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var period = periods.of(from, to);
        var filter = Filter.of(period.from(), period.to(), zone, product, version, verdict, topic);
        return figures.questions(filter, Page.number(page), Page.size(size));
    }

    @GetMapping("/entries")
    Page<EntryFigures.EntryFigure> entries(
            @RequestParam EntryFigures.EntryFigureKind kind,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var period = periods.of(from, to);
        var filter = Filter.of(period.from(), period.to(), zone, null, null, null, null);
        return entries.find(kind, filter.from(), filter.until(), Page.number(page), Page.size(size));
    }

    record RobotFigures(
            LocalDate from,
            LocalDate to,
            Counts total,
            List<Figures.Day> days,
            List<Figures.Group> products,
            List<Figures.Group> versions,
            List<Figures.Topic> topics) {}
}
