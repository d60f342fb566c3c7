package io.zhike.chat.talk;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.zhike.chat.log.MessageKind;
import io.zhike.chat.talk.MessageView.Sender;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The frames of a talk on the WebSocket. {@code docs/api/asyncapi.json} is derived from these records; the field
 * {@code type} tells them apart.
 */
public final class Frames {

    private Frames() {}

    /** Client: follow a talk from after number {@code since}; 0 asks for the newest messages only. */
    public record Subscribe(long conversation, int since) {}

    /** Client: stop following. */
    public record Unsubscribe(long conversation) {}

    /**
     * Client: a message. Sent again with the same {@code clientId} until acknowledged.
     *
     * @param text up to 4,000 characters, for TEXT
     * @param fileId an uploaded file of this talk, for IMAGE and FILE
     * @param entryId the knowledge entry of a clicked suggestion
     */
    public record Send(
            long conversation,
            UUID clientId,
            MessageKind kind,
            @Nullable String text,
            @Nullable Long fileId,
            @Nullable Long entryId) {}

    /** Client: is typing, or has stopped. */
    public record Typing(long conversation, boolean on) {}

    /** Client: has read up to a number. */
    public record Read(long conversation, int seq) {}

    /**
     * Server: answers {@link Subscribe}.
     *
     * @param reset what the client holds is older than a gap and must be dropped
     */
    public record MessagesFrame(
            String type,
            long conversation,
            List<MessageView> messages,
            int lastSeq,
            boolean reset,
            ConversationState state) {}

    /** Server: the message is durable. */
    public record AckFrame(String type, long conversation, UUID clientId, int seq, Instant sentAt) {}

    /** Server: a message of somebody else, or of another connection of one's own. */
    public record MessageFrame(String type, long conversation, MessageView message) {}

    public record TypingFrame(String type, long conversation, Sender sender, boolean on) {}

    public record ReadFrame(String type, long conversation, Side side, int seq) {}

    public record StateFrame(String type, long conversation, ConversationState state) {}

    /** Server, to staff: something on the desk changed; fetch it again. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeskFrame(
            String type, Reason reason, @Nullable Long conversation) {

        public enum Reason {
            ASSIGNED,
            QUEUE,
            CHAT,
            PRESENCE,
            CLOSED,
            LEFT_MESSAGE
        }
    }
}
