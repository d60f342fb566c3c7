package io.zhike.chat.queue;

import io.zhike.chat.queue.DeskViews.Colleague;
import io.zhike.chat.queue.DeskViews.Desk;
import io.zhike.chat.queue.DeskViews.DeskChat;
import io.zhike.chat.queue.DeskViews.DeskConversation;
import io.zhike.chat.talk.History;
import io.zhike.chat.talk.LiveConversations;
import io.zhike.chat.talk.Party;
import io.zhike.chat.talk.Seats;
import io.zhike.shared.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The agents' desk. */
@RestController
@RequestMapping("/api/desk")
@PreAuthorize("hasAnyRole('AGENT', 'SUPERVISOR')")
class DeskController {

    record PresenceView(Presence presence) {}

    record TransferRequest(
            @Nullable Long agentId,
            @Nullable Long groupId,
            @Nullable @Size(max = 500) String note) {}

    private final DeskService desk;
    private final DeskReader reader;
    private final Customers customers;
    private final Seats seats;
    private final History history;
    private final LiveConversations live;

    DeskController(
            DeskService desk,
            DeskReader reader,
            Customers customers,
            Seats seats,
            History history,
            LiveConversations live) {
        this.desk = desk;
        this.reader = reader;
        this.customers = customers;
        this.seats = seats;
        this.history = history;
        this.live = live;
    }

    @GetMapping
    Desk desk(Principal principal) {
        return reader.desk(member(principal));
    }

    @PutMapping("/presence")
    PresenceView setPresence(Principal principal, @RequestBody PresenceView body) {
        desk.setPresence(member(principal).accountId(), body.presence());
        return body;
    }

    @PostMapping("/handovers/{id}/accept")
    DeskChat acceptHandover(Principal principal, @PathVariable long id) {
        var handover = desk.accept(member(principal), id);
        return reader.chat(handover.conversationId()).orElseThrow(ProblemException::notFound);
    }

    @PostMapping("/handovers/{id}/transfer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void transferHandover(Principal principal, @PathVariable long id, @Valid @RequestBody TransferRequest body) {
        if (body.agentId() != null) {
            desk.transferToAgent(member(principal), id, body.agentId(), body.note());
        } else if (body.groupId() != null) {
            desk.transferToGroup(member(principal), id, body.groupId(), body.note());
        } else {
            throw ProblemException.invalid("agentId", "not-null");
        }
    }

    @PostMapping("/handovers/{id}/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void closeHandover(Principal principal, @PathVariable long id) {
        desk.close(member(principal), id);
    }

    @GetMapping("/conversations/{id}")
    DeskConversation deskConversation(Principal principal, @PathVariable long id) {
        var seat = seats.staff(member(principal), id);
        return new DeskConversation(reader.chat(id).orElse(null), live.state(id), customers.card(seat.conversation()));
    }

    @GetMapping("/conversations/{id}/messages")
    History.Page deskMessages(
            Principal principal,
            @PathVariable long id,
            @RequestParam(defaultValue = "2147483647") int before,
            @RequestParam(defaultValue = "50") int limit) {
        seats.staff(member(principal), id);
        return history.page(id, before, limit);
    }

    @GetMapping("/colleagues")
    List<Colleague> colleagues() {
        return reader.colleagues();
    }

    private static Party.Member member(Principal principal) {
        return (Party.Member) Party.require(principal);
    }
}
