package io.zhike.chat.talk;

import io.zhike.chat.ChatProperties;
import io.zhike.chat.hours.Availability;
import io.zhike.chat.hours.WorkingHours;
import io.zhike.chat.log.MessageKind;
import io.zhike.chat.log.Messages;
import io.zhike.shared.BrandProperties;
import io.zhike.shared.problem.ProblemException;
import io.zhike.storage.StorageProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The customer's own talk over HTTP. */
@RestController
@RequestMapping("/api/chat")
class ConversationController {

    /**
     * @param maxTextLength UTF-16 units
     * @param maxFileBytes bytes
     */
    record OpenedConversation(
            long id,
            ConversationState state,
            Availability availability,
            String robotName,
            int maxTextLength,
            long maxFileBytes,
            boolean signedIn) {}

    /** @param reason why it helped or not, null to give none; up to 500 characters */
    record FeedbackRequest(
            boolean helpful, @Nullable @Size(max = 500) String reason) {}

    private final Guests guests;
    private final Conversations conversations;
    private final LiveConversations live;
    private final Seats seats;
    private final History history;
    private final Messages messages;
    private final ChatProperties chat;
    private final StorageProperties storage;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Callers callers;
    private final WorkingHours hours;
    private final BrandProperties brand;
    private final Texts texts;

    ConversationController(
            Guests guests,
            Conversations conversations,
            LiveConversations live,
            Seats seats,
            History history,
            Messages messages,
            ChatProperties chat,
            StorageProperties storage,
            JdbcClient jdbc,
            Clock clock,
            Callers callers,
            WorkingHours hours,
            BrandProperties brand,
            Texts texts) {
        this.guests = guests;
        this.conversations = conversations;
        this.live = live;
        this.seats = seats;
        this.history = history;
        this.messages = messages;
        this.chat = chat;
        this.storage = storage;
        this.jdbc = jdbc;
        this.clock = clock;
        this.callers = callers;
        this.hours = hours;
        this.brand = brand;
        this.texts = texts;
    }

    /** Opens one's talk; the same one every time. What a guest said before signing in comes along. */
    @PostMapping("/conversation")
    OpenedConversation openConversation(
            @Nullable Principal principal, HttpServletRequest request, HttpServletResponse response) {
        var party = party(principal, request, response);
        var id = conversations.ensure(party);
        return new OpenedConversation(
                id,
                live.state(id),
                hours.availability(),
                brand.robotName(),
                chat.maxTextLength(),
                storage.maxFileSize().toBytes(),
                party instanceof Party.Member);
    }

    private Party party(@Nullable Principal principal, HttpServletRequest request, HttpServletResponse response) {
        var guest = guests.find(request);
        if (Party.of(principal) instanceof Party.Member member) {
            guest.ifPresent(id -> {
                var former = conversations.adopt(id, member.accountId());
                guests.forget(request, response);
                if (former != null) {
                    live.changed(former);
                }
            });
            return member;
        }
        return new Party.Guest(guest.orElseGet(() -> guests.create(request, response)));
    }

    @GetMapping("/conversations/{id}/messages")
    History.Page conversationMessages(
            @Nullable Principal principal,
            HttpServletRequest request,
            @PathVariable long id,
            @RequestParam(defaultValue = "2147483647") int before,
            @RequestParam(defaultValue = "50") int limit) {
        seats.customer(caller(principal, request), id);
        return history.page(id, before, limit);
    }

    /** Whether a human can be reached now, and when otherwise. */
    @GetMapping("/availability")
    Availability availability() {
        return hours.availability();
    }

    /** A thumb for one answer of the robot, with or without a reason; the last one counts. */
    @PostMapping("/conversations/{id}/answers/{seq}/feedback")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rateAnswer(
            @Nullable Principal principal,
            HttpServletRequest request,
            @PathVariable long id,
            @PathVariable int seq,
            @Valid @RequestBody FeedbackRequest body) {
        seats.customer(caller(principal, request), id);
        messages.find(id, seq)
                .filter(message -> message.kind() == MessageKind.ANSWER)
                .orElseThrow(ProblemException::notFound);
        jdbc.sql("""
                        INSERT INTO chat_answer_feedback (conversation_id, seq, helpful, given_at, reason)
                        VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (conversation_id, seq)
                        DO UPDATE SET helpful = excluded.helpful, given_at = excluded.given_at, reason = excluded.reason
                        """)
                .params(id, seq, body.helpful(), Timestamp.from(clock.instant()))
                .param(texts.tidy(body.reason()))
                .update();
    }

    private Party caller(@Nullable Principal principal, HttpServletRequest request) {
        return callers.of(principal, request);
    }
}
