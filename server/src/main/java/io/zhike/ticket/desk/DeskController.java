package io.zhike.ticket.desk;

import io.zhike.account.SignedIn;
import io.zhike.ticket.mail.MailLog;
import io.zhike.ticket.thread.Threads;
import io.zhike.ticket.thread.TicketView;
import io.zhike.ticket.thread.TicketViews;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One ticket at the agents' desk. Every act answers with the ticket as it is afterwards. */
@RestController
@RequestMapping("/api/desk/tickets/{id}")
@PreAuthorize("hasAnyRole('AGENT', 'SUPERVISOR')")
class DeskController {

    /** @param from who has it as the page shows it, null for nobody */
    record AssignRequest(@Nullable Long from, @Nullable Long to) {}

    record MergeRequest(@NotNull Long into) {}

    record ProposalRequest(
            @NotBlank @Size(max = 200) String question,
            @NotBlank @Size(max = 20_000) String answer) {}

    record PublicityRequest(@NotNull Boolean isPublic) {}

    /**
     * @param duplicates tickets that were merged into this one
     * @param byMail whether it, or a part of it, came by e-mail
     */
    record DeskTicket(TicketView ticket, List<Long> duplicates, boolean proposed, boolean byMail) {}

    private final Answers answers;
    private final Handling handling;
    private final Merging merging;
    private final Threads threads;
    private final TicketViews views;
    private final MailLog mails;

    DeskController(
            Answers answers, Handling handling, Merging merging, Threads threads, TicketViews views, MailLog mails) {
        this.answers = answers;
        this.handling = handling;
        this.merging = merging;
        this.threads = threads;
        this.views = views;
        this.mails = mails;
    }

    @GetMapping
    DeskTicket ticketAtDesk(@AuthenticationPrincipal SignedIn me, @PathVariable long id) {
        var agent = threads.viewer(me);
        var ticket = threads.seen(agent, id);
        var duplicates = merging.mergedInto(ticket.id()).stream()
                .map(duplicate -> duplicate.value())
                .toList();
        return new DeskTicket(
                views.of(ticket, agent, true), duplicates, handling.isProposed(ticket), mails.hasMail(ticket.id()));
    }

    @PostMapping("/answers")
    DeskTicket answer(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @Valid @RequestBody AnswerRequest body) {
        answers.answer(threads.viewer(me), id, body);
        return ticketAtDesk(me, id);
    }

    @PostMapping("/notes")
    DeskTicket note(@AuthenticationPrincipal SignedIn me, @PathVariable long id, @Valid @RequestBody NoteRequest body) {
        answers.note(threads.viewer(me), id, body);
        return ticketAtDesk(me, id);
    }

    @PutMapping("/assignee")
    DeskTicket assign(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @Valid @RequestBody AssignRequest body) {
        handling.assign(threads.viewer(me), id, body.from(), body.to());
        return ticketAtDesk(me, id);
    }

    @PostMapping("/merge")
    DeskTicket merge(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @Valid @RequestBody MergeRequest body) {
        merging.merge(threads.viewer(me), id, body.into());
        return ticketAtDesk(me, body.into());
    }

    @PutMapping("/knowledge-proposal")
    DeskTicket propose(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @Valid @RequestBody ProposalRequest body) {
        handling.propose(threads.viewer(me), id, body.question(), body.answer());
        return ticketAtDesk(me, id);
    }

    @PutMapping("/visibility")
    DeskTicket publish(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @Valid @RequestBody PublicityRequest body) {
        handling.show(threads.viewer(me), id, body.isPublic());
        return ticketAtDesk(me, id);
    }
}
