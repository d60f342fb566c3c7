package io.zhike.bot.figures;

import io.zhike.chat.ChatProperties;
import io.zhike.shared.Page;
import io.zhike.shared.problem.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
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

    private static final int LONGEST = 800;

    private final Figures figures;
    private final EntryFigures entries;
    private final ZoneId zone;
    private final Clock clock;

    FigureController(Figures figures, EntryFigures entries, ChatProperties chat, Clock clock) {
        this.figures = figures;
        this.entries = entries;
        this.zone = chat.zone();
        this.clock = clock;
    }

    /** The last 30 days if no period is given; a period has at most 800 days. */
    @GetMapping
    RobotFigures figures(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(required = false) @Nullable String version) {
        var period = period(from, to);
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
        var period = period(from, to);
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
        var period = period(from, to);
        var filter = Filter.of(period.from(), period.to(), zone, null, null, null, null);
        return entries.find(kind, filter.from(), filter.until(), Page.number(page), Page.size(size));
    }

    private Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        var last = to == null ? LocalDate.now(clock.withZone(zone)) : to;
        var first = from == null ? last.minusDays(29) : from;
        if (first.isAfter(last)) {
            throw ProblemException.invalid("from", "after-end");
        }
        if (ChronoUnit.DAYS.between(first, last) > LONGEST) {
            throw ProblemException.invalid("from", "too-long");
        }
        return new Period(first, last);
    }

    private record Period(LocalDate from, LocalDate to) {}

    record RobotFigures(
            LocalDate from,
            LocalDate to,
            Counts total,
            List<Figures.Day> days,
            List<Figures.Group> products,
            List<Figures.Group> versions,
            List<Figures.Topic> topics) {}
}
