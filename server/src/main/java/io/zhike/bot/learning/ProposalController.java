package io.zhike.bot.learning;

import io.zhike.account.SignedIn;
import io.zhike.shared.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

/** What the robot could learn, and what editors make of it. */
@RestController
@RequestMapping("/api/learning/proposals")
@PreAuthorize("hasAnyRole('EDITOR', 'OPERATOR')")
class ProposalController {

    private final ProposalList list;
    private final ProposalViews views;
    private final Learning learning;
    private final AcceptanceTrial trial;

    ProposalController(ProposalList list, ProposalViews views, Learning learning, AcceptanceTrial trial) {
        this.list = list;
        this.views = views;
        this.learning = learning;
        this.trial = trial;
    }

    @GetMapping
    Page<ProposalList.ProposalRow> list(
            @RequestParam(defaultValue = "OPEN") State state,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String product,
            @RequestParam(defaultValue = "ANY") @Pattern(regexp = "ANY|UNANSWERED|DOWN_VOTED|HUMAN|PICKED") String why,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return list.find(state, q, product, why, Page.number(page), Page.size(size));
    }

    @GetMapping("/{id}")
    ProposalViews.ProposalView proposal(@PathVariable long id) {
        return views.of(learning.proposal(id));
    }

    /** What accepting it so would do to the robot's answers. Changes nothing; accepting is refused until it was tried. */
    @PostMapping("/{id}/trial")
    Regression.TrialReport tryOut(
            @PathVariable long id, @Valid @RequestBody Acceptance form, @AuthenticationPrincipal SignedIn by) {
        return trial.tryOut(id, form, by.id());
    }

    @PostMapping("/{id}/acceptance")
    ProposalViews.ProposalView accept(
            @PathVariable long id, @Valid @RequestBody Acceptance form, @AuthenticationPrincipal SignedIn by) {
        learning.accept(id, form, by.id());
        return proposal(id);
    }

    @PostMapping("/{id}/rejection")
    ProposalViews.ProposalView reject(
            @PathVariable long id, @Valid @RequestBody Rejection form, @AuthenticationPrincipal SignedIn by) {
        learning.reject(id, form.version(), form.mustRefuse(), form.reason(), by.id());
        return proposal(id);
    }

    @PostMapping("/{id}/undo")
    ProposalViews.ProposalView undo(
            @PathVariable long id, @RequestBody SeenProposal seen, @AuthenticationPrincipal SignedIn by) {
        learning.undo(id, seen.version(), by.id());
        return proposal(id);
    }

    @PostMapping("/{id}/reopening")
    ProposalViews.ProposalView reopen(
            @PathVariable long id, @RequestBody SeenProposal seen, @AuthenticationPrincipal SignedIn by) {
        learning.reopen(id, seen.version(), by.id());
        return proposal(id);
    }

    record Rejection(
            int version,
            boolean mustRefuse,
            @Nullable @Size(max = 500) String reason) {}

    record SeenProposal(int version) {}
}
