package io.zhike.chat.talk;

import io.zhike.chat.log.StoredMessage;
import io.zhike.chat.talk.MessageView.Sender;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the server's frames. */
@Component
public class FrameWriter {

    private final JsonMapper json;
    private final MessageViews views;

    FrameWriter(JsonMapper json, MessageViews views) {
        this.json = json;
        this.views = views;
    }

    String messages(
            long conversation, List<MessageView> messages, int lastSeq, boolean reset, ConversationState state) {
        return json.writeValueAsString(
                new Frames.MessagesFrame("messages", conversation, messages, lastSeq, reset, state));
    }

    /** Written by hand: it is sent for every message and has nothing to escape. */
    String ack(StoredMessage message) {
        return "{\"type\":\"ack\",\"conversation\":" + message.conversation() + ",\"clientId\":\"" + message.clientId()
                + "\",\"seq\":" + message.seq() + ",\"sentAt\":\"" + message.sentAt() + "\"}";
    }

    String message(StoredMessage message) {
        return json.writeValueAsString(new Frames.MessageFrame("message", message.conversation(), views.of(message)));
    }

    String typing(long conversation, Sender sender, boolean on) {
        return json.writeValueAsString(new Frames.TypingFrame("typing", conversation, sender, on));
    }

    String read(long conversation, Side side, int seq) {
        return json.writeValueAsString(new Frames.ReadFrame("read", conversation, side, seq));
    }

    public String state(long conversation, ConversationState state) {
        return json.writeValueAsString(new Frames.StateFrame("state", conversation, state));
    }

    public String desk(Frames.DeskFrame.Reason reason, @Nullable Long conversation) {
        return json.writeValueAsString(new Frames.DeskFrame("desk", reason, conversation));
    }
}
