package io.zhike.bot.learning;

import io.zhike.account.SignedIn;
import io.zhike.bot.SmallTalkEditing;
import io.zhike.knowledge.EntryForm;
import io.zhike.shared.Page;
import io.zhike.shared.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

/** What the robot could learn, and what editors make of it. */
@RestController
@RequestMapping("/api/learning/proposals")
@PreAuthorize("hasAnyRole('EDITOR', 'OPERATOR')")
class ProposalController {

    private final ProposalList list;
    private final ProposalViews views;
    private final Learning learning;

    ProposalController(ProposalList list, ProposalViews views, Learning learning) {
        this.list = list;
        this.views = views;
        this.learning = learning;
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

    @PostMapping("/{id}/acceptance")
    ProposalViews.ProposalView accept(
            @PathVariable long id, @Valid @RequestBody Acceptance form, @AuthenticationPrincipal SignedIn by) {
        if (form.entry() != null) {
            learning.acceptAsEntry(id, form.version(), form.entry(), by.id());
        } else if (form.extension() != null) {
            var extension = form.extension();
            learning.acceptAsPhrasings(id, form.version(), extension.entryId(), extension.phrasings(), by.id());
        } else if (form.smallTalk() != null) {
            learning.acceptAsSmallTalk(id, form.version(), form.smallTalk().draft(), by.id());
        } else {
            throw ProblemException.invalid("entry", "missing");
        }
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
            @PathVariable long id, @RequestBody Seen seen, @AuthenticationPrincipal SignedIn by) {
        learning.undo(id, seen.version(), by.id());
        return proposal(id);
    }

    @PostMapping("/{id}/reopening")
    ProposalViews.ProposalView reopen(
            @PathVariable long id, @RequestBody Seen seen, @AuthenticationPrincipal SignedIn by) {
        learning.reopen(id, seen.version(), by.id());
        return proposal(id);
    }

    /** One of the three says what becomes of the proposal: a new entry, phrasings of an old one, or small talk. */
    record Acceptance(
            int version,
            @Valid @Nullable EntryForm entry,
            @Valid @Nullable Extension extension,
            @Valid @Nullable Talk smallTalk) {}

    record Extension(long entryId, @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 200) String> phrasings) {}

    record Talk(
            @NotBlank @Size(max = 200) String question,
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 200) String> phrasings,
            @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 2000) String> answers,
            boolean offerHuman) {

        SmallTalkEditing.Draft draft() {
            return new SmallTalkEditing.Draft(question, phrasings, answers, offerHuman);
        }
    }

    record Rejection(
            int version,
            boolean mustRefuse,
            @Nullable @Size(max = 500) String reason) {}

    record Seen(int version) {}
}
