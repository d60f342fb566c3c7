package io.zhike.chat.log;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reading the log. */
@Repository
public class Messages {

    private static final String COLUMNS =
            "conversation_id, seq, client_id, sender_kind, sender_id, kind, text, data, sent_at";

    private final JdbcClient jdbc;

    Messages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Up to {@code limit} messages with numbers above {@code since}, ascending. */
    public List<StoredMessage> since(long conversation, int since, int limit) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM chat_message WHERE conversation_id = ? AND seq > ? ORDER BY seq LIMIT ?")
                .params(conversation, since, limit)
                .query((row, n) -> LogStore.read(row))
                .list();
    }

    /** The newest {@code limit} messages with numbers below {@code before}, ascending. */
    public List<StoredMessage> before(long conversation, int before, int limit) {
        return jdbc.sql("SELECT " + COLUMNS
                        + " FROM chat_message WHERE conversation_id = ? AND seq < ? ORDER BY seq DESC LIMIT ?")
                .params(conversation, before, limit)
                .query((row, n) -> LogStore.read(row))
                .list()
                .reversed();
    }

    public Optional<StoredMessage> find(long conversation, int seq) {
        return since(conversation, seq - 1, 1).stream()
                .filter(message -> message.seq() == seq)
                .findFirst();
    }

    /** The last number given out; 0 for an empty talk. */
    public int lastSeq(long conversation) {
        return jdbc.sql("SELECT last_seq FROM chat_head WHERE conversation_id = ?")
                .param(conversation)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** The customer's newest texts below a number, newest first. */
    public List<String> recentCustomerTexts(long conversation, int before, int limit) {
        return jdbc.sql("""
                        SELECT text FROM chat_message
                        WHERE conversation_id = ? AND seq < ? AND seq > ? - 50 AND sender_kind = 0 AND kind = 0
                        ORDER BY seq DESC LIMIT ?
                        """)
                .params(conversation, before, before, limit)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
