package io.zhike.chat.log;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Talks that have nothing but a log, and what lies in it. */
final class TestTalks {

    final JdbcClient jdbc;

    TestTalks(DataSource database, int talks) {
        this.jdbc = JdbcClient.create(database);
        IntStream.rangeClosed(1, talks)
                .forEach(id -> jdbc.sql("INSERT INTO chat_head (conversation_id) VALUES (?)")
                        .param(id)
                        .update());
    }

    static NewMessage text(long conversation, String text) {
        return text(conversation, UUID.randomUUID(), text);
    }

    static NewMessage text(long conversation, UUID clientId, String text) {
        return new NewMessage(conversation, clientId, SenderKind.CUSTOMER, null, MessageKind.TEXT, text, null);
    }

    List<String> texts(long conversation) {
        return jdbc.sql("SELECT text FROM chat_message WHERE conversation_id = ? ORDER BY seq")
                .param(conversation)
                .query(String.class)
                .list();
    }

    List<Integer> numbers(long conversation) {
        return jdbc.sql("SELECT seq FROM chat_message WHERE conversation_id = ? ORDER BY seq")
                .param(conversation)
                .query(Integer.class)
                .list();
    }

    int head(long conversation) {
        return jdbc.sql("SELECT last_seq FROM chat_head WHERE conversation_id = ?")
                .param(conversation)
                .query(Integer.class)
                .single();
    }

    /** 1, 2 … n */
    static List<Integer> upTo(int n) {
        return IntStream.rangeClosed(1, n).boxed().toList();
    }
}
