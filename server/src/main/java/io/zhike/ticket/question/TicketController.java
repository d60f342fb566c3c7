package io.zhike.ticket.question;

import io.zhike.account.SignedIn;
import io.zhike.ticket.TicketId;
import io.zhike.ticket.thread.Counters;
import io.zhike.ticket.thread.FileAnswers;
import io.zhike.ticket.thread.Threads;
import io.zhike.ticket.thread.TicketFiles;
import io.zhike.ticket.thread.TicketView;
import io.zhike.ticket.thread.TicketViews;
import jakarta.validation.Valid;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asking, and reading what was asked. */
@RestController
@RequestMapping("/api/tickets")
class TicketController {

    private final Asking asking;
    private final Threads threads;
    private final TicketViews views;
    private final Counters counters;
    private final TicketFiles files;
    private final FileAnswers answers;

    TicketController(
            Asking asking,
            Threads threads,
            TicketViews views,
            Counters counters,
            TicketFiles files,
            FileAnswers answers) {
        this.asking = asking;
        this.threads = threads;
        this.views = views;
        this.counters = counters;
        this.files = files;
        this.answers = answers;
    }

    @PostMapping
    TicketView submit(@AuthenticationPrincipal SignedIn me, @Valid @RequestBody TicketForm form) {
        var asker = threads.viewer(me);
        var id = asking.submit(asker, form);
        return views.of(threads.seen(asker, id.value()), asker, false);
    }

    /** Counts as read. */
    @GetMapping("/{id}")
    TicketView ticket(@AuthenticationPrincipal SignedIn me, @PathVariable long id) {
        var reader = threads.viewer(me);
        var ticket = threads.seen(reader, id);
        counters.read(ticket, me.id());
        return views.of(ticket, reader, false);
    }

    @GetMapping("/{id}/files/{file}")
    ResponseEntity<Resource> file(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @PathVariable long file) {
        var reader = threads.viewer(me);
        var ticket = threads.seen(reader, id);
        return answers.of(files.of(ticket.id(), reader.isStaff(), file));
    }

    @PutMapping("/{id}/favourite")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void favour(@AuthenticationPrincipal SignedIn me, @PathVariable long id) {
        counters.favour(threads.seen(threads.viewer(me), id), me.id());
    }

    @DeleteMapping("/{id}/favourite")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unfavour(@AuthenticationPrincipal SignedIn me, @PathVariable long id) {
        counters.unfavour(new TicketId(id), me.id());
    }
}
