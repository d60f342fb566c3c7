package io.zhike.ticket.question;

import io.zhike.account.SignedIn;
import io.zhike.ticket.thread.Threads;
import io.zhike.ticket.thread.TicketView;
import io.zhike.ticket.thread.TicketViews;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the asker does after asking. */
@RestController
@RequestMapping("/api/tickets/{id}")
class FollowUpController {

    /** @param key made by the page; sending it twice adds one part */
    record FollowUpRequest(
            @NotNull UUID key,
            @NotBlank @Size(max = 20_000) String text,
            @Nullable @Size(max = 30) List<@NotNull Long> files) {

        List<Long> fileIds() {
            return files == null ? List.of() : List.copyOf(files);
        }
    }

    record AcceptRequest(@NotNull Long post) {}

    record TicketRating(
            @Min(1) @Max(5) int stars,
            @Nullable @Size(max = 500) String text) {}

    record VisibilityRequest(@NotNull Boolean isPublic) {}

    private final FollowUps followUps;
    private final Threads threads;
    private final TicketViews views;

    FollowUpController(FollowUps followUps, Threads threads, TicketViews views) {
        this.followUps = followUps;
        this.threads = threads;
        this.views = views;
    }

    /** Also re-opens what was solved. */
    @PostMapping("/follow-ups")
    TicketView followUp(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @Valid @RequestBody FollowUpRequest body) {
        followUps.add(threads.viewer(me), id, body.key(), body.text(), body.fileIds());
        return view(me, id);
    }

    @PostMapping("/acceptance")
    TicketView accept(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @Valid @RequestBody AcceptRequest body) {
        followUps.accept(threads.viewer(me), id, body.post());
        return view(me, id);
    }

    @PostMapping("/reopening")
    TicketView reopen(@AuthenticationPrincipal SignedIn me, @PathVariable long id) {
        followUps.reopen(threads.viewer(me), id);
        return view(me, id);
    }

    @PutMapping("/rating")
    TicketView rate(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @Valid @RequestBody TicketRating body) {
        followUps.rate(threads.viewer(me), id, body.stars(), body.text());
        return view(me, id);
    }

    @PutMapping("/visibility")
    TicketView show(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @Valid @RequestBody VisibilityRequest body) {
        followUps.show(threads.viewer(me), id, body.isPublic());
        return view(me, id);
    }

    private TicketView view(SignedIn me, long id) {
        var reader = threads.viewer(me);
        return views.of(threads.seen(reader, id), reader, false);
    }
}
