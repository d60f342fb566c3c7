package io.zhike.chat.talk;

import io.zhike.chat.Answer.Feedback;
import io.zhike.chat.log.Messages;
import io.zhike.chat.log.StoredMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages of a talk, page by page and from a number on. */
@Component
public class History {

    private static final int NEWEST = 50;
    private static final int MAX_MISSED = 500;
    private static final int MAX_PAGE = 100;

    /** A page of messages, ascending. */
    public record Page(List<MessageView> messages, boolean hasMore) {}

    private final Messages messages;
    private final MessageViews views;
    private final LiveConversations live;
    private final FrameWriter frames;
    private final JdbcClient jdbc;

    History(Messages messages, MessageViews views, LiveConversations live, FrameWriter frames, JdbcClient jdbc) {
        this.messages = messages;
        this.views = views;
        this.live = live;
        this.frames = frames;
        this.jdbc = jdbc;
    }

    /**
     * Sends the {@code messages} frame to a client that holds everything up to {@code since}. Whoever is too far behind
     * gets the newest ones and pages back through the rest; so does whoever claims to hold what does not exist, as after
     * the return to a backup.
     */
    void resume(long conversation, int since, Consumer<String> to) {
        var missed = since > 0 ? messages.since(conversation, since, MAX_MISSED + 1) : List.<StoredMessage>of();
        var reset =
                since <= 0 || missed.size() > MAX_MISSED || missed.isEmpty() && since > messages.lastSeq(conversation);
        var page = reset ? messages.before(conversation, Integer.MAX_VALUE, NEWEST) : missed;
        var views = views(conversation, page);
        var held = reset ? 0 : since;
        var lastSeq = page.isEmpty() ? held : page.getLast().seq();
        live.tell(conversation, state -> to.accept(frames.messages(conversation, views, lastSeq, reset, state)));
    }

    /** @param before a number, exclusive; messages below it */
    public Page page(long conversation, int before, int limit) {
        var size = Math.clamp(limit, 1, MAX_PAGE);
        var page = messages.before(conversation, before, size);
        return new Page(
                views(conversation, page), !page.isEmpty() && page.getFirst().seq() > 1);
    }

    private List<MessageView> views(long conversation, List<StoredMessage> page) {
        if (page.isEmpty()) {
            return List.of();
        }
        var feedback =
                feedback(conversation, page.getFirst().seq(), page.getLast().seq());
        return page.stream()
                .map(message -> views.of(message, feedback.get(message.seq())))
                .toList();
    }

    private Map<Integer, Feedback> feedback(long conversation, int from, int to) {
        var found = new HashMap<Integer, Feedback>();
        jdbc.sql("SELECT seq, helpful FROM chat_answer_feedback WHERE conversation_id = ? AND seq BETWEEN ? AND ?")
                .params(conversation, from, to)
                .query(row -> {
                    found.put(row.getInt(1), row.getBoolean(2) ? Feedback.UP : Feedback.DOWN);
                });
        return found;
    }
}
