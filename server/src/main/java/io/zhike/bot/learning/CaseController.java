package io.zhike.bot.learning;

import io.zhike.account.SignedIn;
import io.zhike.bot.learning.RegressionCases.Expected;
import io.zhike.bot.learning.RegressionCases.NewCase;
import io.zhike.bot.learning.RegressionCases.RegressionCase;
import io.zhike.knowledge.EntryEditing;
import io.zhike.knowledge.EntryId;
import io.zhike.shared.Page;
import io.zhike.shared.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
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

/** The regression set: the questions that no change may break. */
@RestController
@RequestMapping("/api/learning/regression")
@PreAuthorize("hasAnyRole('EDITOR', 'OPERATOR')")
class CaseController {

    private final Regression regression;
    private final RegressionCases cases;
    private final CaseEditing editing;
    private final EntryEditing entries;

    CaseController(Regression regression, RegressionCases cases, CaseEditing editing, EntryEditing entries) {
        this.regression = regression;
        this.cases = cases;
        this.editing = editing;
        this.entries = entries;
    }

    @GetMapping
    Page<CaseView> cases(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var found = cases.page(q, Page.number(page), Page.size(size));
        return new Page<>(found.items().stream().map(this::view).toList(), found.total());
    }

    /** Adds a question by hand; without an entry it must be refused. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CaseView add(@Valid @RequestBody CaseForm form, @AuthenticationPrincipal SignedIn by) {
        return view(editing.add(checked(form, by)));
    }

    @PutMapping("/{id}")
    CaseView change(@PathVariable long id, @Valid @RequestBody CaseForm form, @AuthenticationPrincipal SignedIn by) {
        return view(editing.change(id, checked(form, by)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id, @AuthenticationPrincipal SignedIn by) {
        editing.remove(id, by.id());
    }

    /** The regression set as it does now. */
    @PostMapping("/run")
    Regression.TrialReport run() {
        return regression.now();
    }

    private NewCase checked(CaseForm form, SignedIn by) {
        return editing.checked(form.text(), form.product(), form.module(), form.entryId(), by.id());
    }

    private CaseView view(RegressionCase one) {
        return new CaseView(
                one.id(),
                one.text(),
                one.product(),
                one.module(),
                one.expected(),
                one.entryId(),
                one.entryId() == null ? null : question(one.entryId()),
                one.proposalId(),
                one.addedAt());
    }

    private @Nullable String question(long entry) {
        try {
            return entries.entry(new EntryId(entry)).content().question();
        } catch (ProblemException e) {
            return null;
        }
    }

    /** @param entryQuestion the question of the entry that must answer; left out if none must, or if it is gone */
    record CaseView(
            long id,
            String text,
            @Nullable String product,
            @Nullable String module,
            Expected expected,
            @Nullable Long entryId,
            @Nullable String entryQuestion,
            @Nullable Long proposalId,
            Instant addedAt) {}

    /**
     * @param product product line in which it is asked, left out for none
     * @param module functional area in which it is asked, left out for none
     * @param entryId the entry that must answer; left out if the question must be refused
     */
    record CaseForm(
            @NotBlank @Size(max = 500) String text,
            @Nullable @Size(max = 20) String product,
            @Nullable @Size(max = 40) String module,
            @Nullable Long entryId) {}
}
