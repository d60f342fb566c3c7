package io.zhike.chat.queue;

import io.zhike.chat.talk.Callers;
import io.zhike.chat.talk.Conversation;
import io.zhike.chat.talk.ConversationState;
import io.zhike.chat.talk.LiveConversations;
import io.zhike.chat.talk.Seats;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The customer's way to a human. */
@RestController
@RequestMapping("/api/chat/conversations/{id}")
class HandoverController {

    private static final String NO_MARKUP = "[^<>\\p{Cc}]*";

    record HandoverRequest(
            @Nullable Long groupId,
            @Nullable @Size(max = 200) String topic) {}

    record LeftMessageRequest(
            @NotBlank String text,

            @Nullable @Size(max = 50) @Pattern(regexp = NO_MARKUP)
            String contactName,

            @Nullable @Size(max = 30) @Pattern(regexp = "[0-9+() -]*")
            String contactPhone,

            @Nullable @Size(max = 100) @Email String contactEmail) {}

    record RatingRequest(
            long handoverId,
            @Min(1) @Max(5) int score,
            @Nullable @Size(max = 500) String comment) {}

    private final HumanService humans;
    private final Seats seats;
    private final Callers callers;
    private final LiveConversations live;

    HandoverController(HumanService humans, Seats seats, Callers callers, LiveConversations live) {
        this.humans = humans;
        this.seats = seats;
        this.callers = callers;
        this.live = live;
    }

    @PostMapping("/handover")
    ConversationState requestHuman(
            @Nullable Principal principal,
            HttpServletRequest request,
            @PathVariable long id,
            @Valid @RequestBody(required = false) @Nullable HandoverRequest body) {
        var group = body == null ? null : body.groupId();
        var topic = body == null ? null : body.topic();
        humans.request(own(principal, request, id), group, topic);
        return live.state(id);
    }

    @DeleteMapping("/handover")
    ConversationState leaveHuman(@Nullable Principal principal, HttpServletRequest request, @PathVariable long id) {
        humans.leave(own(principal, request, id));
        return live.state(id);
    }

    @PostMapping("/left-message")
    ConversationState leaveMessage(
            @Nullable Principal principal,
            HttpServletRequest request,
            @PathVariable long id,
            @Valid @RequestBody LeftMessageRequest body) {
        var contact = new Handovers.Contact(body.contactName(), body.contactPhone(), body.contactEmail());
        humans.leaveMessage(own(principal, request, id), body.text(), contact);
        return live.state(id);
    }

    @PostMapping("/ratings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rateHuman(
            @Nullable Principal principal,
            HttpServletRequest request,
            @PathVariable long id,
            @Valid @RequestBody RatingRequest body) {
        humans.rate(own(principal, request, id), body.handoverId(), body.score(), body.comment());
    }

    private Conversation own(@Nullable Principal principal, HttpServletRequest request, long id) {
        return seats.customer(callers.of(principal, request), id).conversation();
    }
}
