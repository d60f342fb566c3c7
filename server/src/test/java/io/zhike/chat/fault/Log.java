package io.zhike.chat.fault;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lies in the database after everything is over. */
public final class Log {

    private static final List<String> SENDERS = List.of("CUSTOMER", "ROBOT", "AGENT", "SUPERVISOR", "SYSTEM");

    /** A request for a human, as far as a restart could harm it. */
    public record Request(long conversation, String status, boolean returned, Long agent) {}

    private final JdbcClient database;

    public Log(JdbcClient database) {
        this.database = database;
    }

    /** All messages by conversation, ascending. */
    public Map<Long, List<Said>> messages() {
        record Row(long conversation, Said said) {}
        return database
                .sql("""
                        SELECT conversation_id, seq, client_id, sender_kind, text FROM chat_message
                        ORDER BY conversation_id, seq
                        """)
                .query((row, n) -> new Row(
                        row.getLong(1),
                        new Said(row.getInt(2), row.getString(3), SENDERS.get(row.getInt(4)), row.getString(5))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::conversation, Collectors.mapping(Row::said, Collectors.toList())));
    }

    /** The last number given out, by conversation. */
    public Map<Long, Integer> heads() {
        record Head(long conversation, int seq) {}
        return database
                .sql("SELECT conversation_id, last_seq FROM chat_head WHERE last_seq > 0")
                .query((row, n) -> new Head(row.getLong(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Head::conversation, Head::seq));
    }

    /** The waiting conversations in the order in which they will be served. */
    public List<Long> queue() {
        return database.sql("""
                        SELECT conversation_id FROM chat_handover WHERE status = 'WAITING'
                        ORDER BY returned DESC, level DESC, requested_at, id
                        """).query(Long.class).list();
    }

    /** Who has been given to an agent, in that order. */
    public List<Long> served() {
        return database.sql(
                        "SELECT conversation_id FROM chat_handover WHERE assigned_at IS NOT NULL ORDER BY assigned_at")
                .query(Long.class)
                .list();
    }

    public List<Request> requests() {
        return database.sql("SELECT conversation_id, status, returned, agent_id FROM chat_handover ORDER BY id")
                .query((row, n) ->
                        new Request(row.getLong(1), row.getString(2), row.getBoolean(3), row.getObject(4, Long.class)))
                .list();
    }
}
