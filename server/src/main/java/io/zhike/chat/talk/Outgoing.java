package io.zhike.chat.talk;

import io.zhike.chat.log.MessageKind;
import io.zhike.chat.log.NewMessage;
import io.zhike.chat.log.SenderKind;
import io.zhike.chat.talk.Seats.Seat;
import io.zhike.shared.problem.ProblemException;
import io.zhike.storage.StoredFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Checks what somebody wants to write and makes a message of it. */
@Component
class Outgoing {

    private final LiveConversations live;
    private final Texts texts;
    private final StoredFiles files;
    private final JsonMapper json;

    Outgoing(LiveConversations live, Texts texts, StoredFiles files, JsonMapper json) {
        this.live = live;
        this.texts = texts;
        this.files = files;
        this.json = json;
    }

    NewMessage message(Seat seat, Frames.Send send) {
        var kind = send.kind();
        if (send.clientId() == null || kind == null) {
            throw new ProblemException(HttpStatus.BAD_REQUEST, "malformed-frame");
        }
        requireMayWrite(seat);
        return switch (kind) {
            case TEXT -> message(seat, send, texts.check(send.text()), entry(seat, send));
            case IMAGE, FILE -> file(seat, send);
            case ANSWER, NOTICE -> throw new ProblemException(HttpStatus.BAD_REQUEST, "malformed-frame");
        };
    }

    private NewMessage file(Seat seat, Frames.Send send) {
        var id = send.fileId();
        var file = id == null
                ? null
                : files.find(Conversations.fileScope(seat.conversation().id()), id)
                        .orElse(null);
        if (file == null || send.kind() == MessageKind.IMAGE && !file.isImage()) {
            throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-file");
        }
        return message(seat, send, file.name(), json.writeValueAsString(FileRef.of(file)));
    }

    /** A click on a suggestion is kept with the text, so that exactly that entry is the answer. */
    private static @Nullable String entry(Seat seat, Frames.Send send) {
        return seat.side() == Side.CUSTOMER && send.entryId() != null ? "{\"entryId\":" + send.entryId() + "}" : null;
    }

    private NewMessage message(Seat seat, Frames.Send send, String text, @Nullable String data) {
        var account = seat.party() instanceof Party.Member member ? member.accountId() : null;
        return new NewMessage(send.conversation(), send.clientId(), sender(seat), account, send.kind(), text, data);
    }

    private SenderKind sender(Seat seat) {
        if (seat.side() == Side.CUSTOMER) {
            return SenderKind.CUSTOMER;
        }
        var supervisor = live.peek(seat.conversation().id()).supervisor();
        return supervisor != null
                        && seat.party() instanceof Party.Member member
                        && supervisor.id() == member.accountId()
                ? SenderKind.SUPERVISOR
                : SenderKind.AGENT;
    }

    /** @throws ProblemException 403 {@code not-your-chat} when the talk is not, or no longer, this agent's */
    void requireMayWrite(Seat seat) {
        if (!mayWrite(seat)) {
            throw new ProblemException(HttpStatus.FORBIDDEN, "not-your-chat");
        }
    }

    boolean mayWrite(Seat seat) {
        return seat.side() == Side.CUSTOMER
                || seat.party() instanceof Party.Member member
                        && live.peek(seat.conversation().id()).isServedBy(member.accountId());
    }
}
