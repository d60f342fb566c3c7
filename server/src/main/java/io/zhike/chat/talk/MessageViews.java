package io.zhike.chat.talk;

import io.zhike.chat.Answer;
import io.zhike.chat.log.MessageKind;
import io.zhike.chat.log.SenderKind;
import io.zhike.chat.log.StoredMessage;
import io.zhike.chat.talk.MessageView.Sender;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns stored messages into what clients see. */
@Component
public class MessageViews {

    private final Names names;
    private final JsonMapper json;

    MessageViews(Names names, JsonMapper json) {
        this.names = names;
        this.json = json;
    }

    public MessageView of(StoredMessage message) {
        return of(message, null);
    }

    MessageView of(StoredMessage message, Answer.@Nullable Feedback feedback) {
        var file = message.kind() == MessageKind.IMAGE || message.kind() == MessageKind.FILE;
        return new MessageView(
                message.seq(),
                message.clientId(),
                sender(message),
                message.kind(),
                message.text(),
                file ? read(message, FileRef.class) : null,
                message.kind() == MessageKind.ANSWER ? answer(message, feedback) : null,
                message.kind() == MessageKind.NOTICE ? read(message, Notice.class) : null,
                message.sentAt());
    }

    private Sender sender(StoredMessage message) {
        var id = message.senderId();
        var kind = message.sender();
        if (id == null || kind == SenderKind.ROBOT || kind == SenderKind.SYSTEM) {
            return new Sender(kind, id, null, null);
        }
        var name = names.of(id);
        return new Sender(kind, id, name.display(), name.staffNumber());
    }

    private @Nullable Answer answer(StoredMessage message, Answer.@Nullable Feedback feedback) {
        var answer = read(message, Answer.class);
        return answer == null || feedback == null ? answer : answer.withFeedback(feedback);
    }

    private <T> @Nullable T read(StoredMessage message, Class<T> type) {
        var data = message.data();
        return data == null ? null : json.readValue(data, type);
    }
}
