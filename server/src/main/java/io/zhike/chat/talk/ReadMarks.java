package io.zhike.chat.talk;

import java.util.HashMap;
import java.util.Map;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How far each side has read. Marks come with every glance, so they are collected and written a few times a second; a
 * crash forgets at most the last quarter of a second of them, and the client marks again when it reconnects.
 */
@Component
class ReadMarks {

    private record Key(long conversation, Side side) {}

    private final JdbcClient jdbc;
    private final Object lock = new Object();
    private Map<Key, Integer> waiting = new HashMap<>();

    ReadMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void mark(long conversation, Side side, int seq) {
        synchronized (lock) {
            waiting.merge(new Key(conversation, side), seq, Math::max);
        }
    }

    /** The mark as it will be once what is collected is written. */
    int latest(long conversation, Side side, int stored) {
        synchronized (lock) {
            return Math.max(stored, waiting.getOrDefault(new Key(conversation, side), 0));
        }
    }

    @Scheduled(fixedDelay = 250)
    void flush() {
        Map<Key, Integer> marks;
        synchronized (lock) {
            if (waiting.isEmpty()) {
                return;
            }
            marks = waiting;
            waiting = new HashMap<>();
        }
        try {
            write(marks);
        } catch (DataAccessException e) {
            // The database is away; the marks wait for it.
            marks.forEach((key, seq) -> mark(key.conversation(), key.side(), seq));
            throw e;
        }
    }

    private void write(Map<Key, Integer> marks) {
        var keys = marks.keySet().stream().toList();
        jdbc.sql("""
                        INSERT INTO chat_read AS r (conversation_id, side, seq)
                        SELECT i.conversation_id, i.side, least(i.seq, h.last_seq)
                        FROM unnest(?::bigint[], ?::int[], ?::int[]) AS i(conversation_id, side, seq)
                        JOIN chat_head h USING (conversation_id)
                        ORDER BY 1, 2
                        ON CONFLICT (conversation_id, side) DO UPDATE SET seq = greatest(r.seq, excluded.seq)
                        """)
                .param(keys.stream().map(Key::conversation).toArray(Long[]::new))
                .param(keys.stream().map(key -> key.side().ordinal()).toArray(Integer[]::new))
                .param(keys.stream().map(marks::get).toArray(Integer[]::new))
                .update();
    }
}
