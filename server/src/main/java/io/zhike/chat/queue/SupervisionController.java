package io.zhike.chat.queue;

import io.zhike.chat.queue.DeskViews.Supervision;
import io.zhike.chat.talk.Party;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What supervisors see and do beside their own desk. */
@RestController
@RequestMapping("/api/desk")
@PreAuthorize("hasRole('SUPERVISOR')")
class SupervisionController {

    private final DeskReader reader;
    private final DeskService desk;

    SupervisionController(DeskReader reader, DeskService desk) {
        this.reader = reader;
        this.desk = desk;
    }

    @GetMapping("/supervision")
    Supervision supervision() {
        return reader.supervision();
    }

    @PostMapping("/conversations/{id}/step-in")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stepIn(Principal principal, @PathVariable long id) {
        desk.stepIn((Party.Member) Party.require(principal), id);
    }

    @PostMapping("/conversations/{id}/step-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stepOut(Principal principal, @PathVariable long id) {
        desk.stepOut((Party.Member) Party.require(principal), id);
    }
}
