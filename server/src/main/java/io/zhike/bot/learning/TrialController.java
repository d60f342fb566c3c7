package io.zhike.bot.learning;

import io.zhike.account.SignedIn;
import io.zhike.bot.learning.RegressionCases.Expected;
import io.zhike.bot.learning.RegressionCases.NewCase;
import io.zhike.bot.learning.RegressionCases.RegressionCase;
import io.zhike.knowledge.Entry;
import io.zhike.knowledge.EntryEditing;
import io.zhike.knowledge.EntryForm;
import io.zhike.knowledge.EntryId;
import io.zhike.knowledge.EntryStatus;
import io.zhike.shared.Page;
import io.zhike.shared.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The regression set, trials of changes against it, and the editors' rule. */
@RestController
@RequestMapping("/api/learning")
@PreAuthorize("hasAnyRole('EDITOR', 'OPERATOR')")
class TrialController {

    private final Regression regression;
    private final RegressionCases cases;
    private final EntryEditing entries;
    private final AutoAccept rule;
    private final Clock clock;

    TrialController(Regression regression, RegressionCases cases, EntryEditing entries, AutoAccept rule, Clock clock) {
        this.regression = regression;
        this.cases = cases;
        this.entries = entries;
        this.rule = rule;
        this.clock = clock;
    }

    /** What would get better and worse. Changes nothing. */
    @PostMapping("/trials")
    Regression.TrialReport trial(@Valid @RequestBody Trial trial) {
        var changed = new ArrayList<Entry>();
        if (trial.entry() != null || trial.entryId() != null) {
            changed.add(changed(trial));
        }
        var talk = trial.smallTalk() == null
                ? List.<io.zhike.bot.SmallTalkEditing.Draft>of()
                : List.of(trial.smallTalk().draft());
        return regression.trial(changed, talk);
    }

    private Entry changed(Trial trial) {
        var id = new EntryId(trial.entryId() == null ? -1 : trial.entryId());
        var before = trial.entryId() == null ? null : entries.entry(id);
        var content = trial.entry() != null
                ? trial.entry().content(LocalDate.now(clock))
                : java.util.Objects.requireNonNull(before).content();
        var status = Boolean.TRUE.equals(trial.retire()) ? EntryStatus.RETIRED : EntryStatus.PUBLISHED;
        return new Entry(id, before == null ? "trial" : before.code(), content, status, 1);
    }

    /** The regression set as it does now. */
    @PostMapping("/regression/run")
    Regression.TrialReport run() {
        return regression.now();
    }

    @GetMapping("/regression")
    Page<RegressionCase> cases(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return cases.page(q, Page.number(page), Page.size(size));
    }

    /** Adds a question by hand; without an entry it must be refused. */
    @PostMapping("/regression")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(@Valid @RequestBody CaseForm form, @AuthenticationPrincipal SignedIn by) {
        var expected = form.entryId() == null ? Expected.REFUSAL : Expected.ENTRY;
        if (form.entryId() != null) {
            entries.entry(new EntryId(form.entryId()));
        }
        cases.add(
                new NewCase(form.text().strip(), form.product(), expected, form.entryId(), null, null, by.accountId()),
                clock.instant());
    }

    @DeleteMapping("/regression/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id) {
        if (!cases.remove(id)) {
            throw ProblemException.notFound();
        }
    }

    @GetMapping("/settings")
    Settings settings() {
        return new Settings(rule.customers().orElse(null));
    }

    @PutMapping("/settings")
    Settings set(@Valid @RequestBody Settings settings) {
        rule.set(settings.autoAcceptCustomers());
        return settings();
    }

    /**
     * A change to try: the entry with this content, new without an id; or its retirement; or small talk.
     *
     * @param entry its content; left out for the content it has now
     */
    record Trial(
            @Nullable Long entryId,
            @Valid @Nullable EntryForm entry,
            @Nullable Boolean retire,
            ProposalController.@Valid @Nullable Talk smallTalk) {}

    record CaseForm(
            @NotBlank @Size(max = 500) String text,
            @Nullable @Size(max = 20) String product,
            @Nullable Long entryId) {}

    /** @param autoAcceptCustomers how many customers make a phrasing without an editor; left out: never */
    record Settings(@Nullable @Min(2) @Max(1000) Integer autoAcceptCustomers) {}
}
