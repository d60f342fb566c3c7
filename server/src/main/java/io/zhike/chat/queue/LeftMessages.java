package io.zhike.chat.queue;

import io.zhike.chat.LeftMessageAnswered;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees to it that whoever left a message hears of the answer. */
@Component
class LeftMessages {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    LeftMessages(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** To be called in the transaction that closes the talk. Whoever has read the answer needs no message about it. */
    void closed(long handover) {
        jdbc.sql("""
                        SELECT h.id AS handover, h.contact_name, h.contact_phone AS phone,
                               h.contact_email AS email, h.left_text AS question, unread.text AS answer
                        FROM chat_handover h, LATERAL (
                            SELECT string_agg(m.text, E'\\n' ORDER BY m.seq) AS text FROM chat_message m
                            WHERE m.conversation_id = h.conversation_id AND m.sender_kind IN (2, 3) AND m.kind = 0
                              AND m.sent_at >= h.assigned_at
                              AND m.seq > coalesce((SELECT r.seq FROM chat_read r
                                                    WHERE r.conversation_id = h.conversation_id AND r.side = 0), 0)
                        ) unread
                        WHERE h.id = ? AND h.left_text IS NOT NULL AND unread.text IS NOT NULL
                          AND coalesce(h.contact_phone, h.contact_email) IS NOT NULL
                        """)
                .param(handover)
                .query(LeftMessageAnswered.class)
                .optional()
                .ifPresent(events::publishEvent);
    }
}
