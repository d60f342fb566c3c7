package io.zhike.ticket.mail;

import io.zhike.ticket.TicketId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came in. */
@Repository
public class MailLog {

    /** What went wrong so often goes wrong again. */
    static final int ATTEMPTS = 3;

    /** As long may a server show the same mail again. */
    private static final Duration KEPT = Duration.ofDays(180);

    private static final int LONGEST_REASON = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    MailLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether it is ours to handle, which nobody else does until this transaction ends */
    boolean take(MailEnvelope mail) {
        return jdbc.sql("""
                        INSERT INTO ticket_mail_in (message_key, sender, subject, outcome, received_at)
                        VALUES (:key, :sender, :subject, 'TAKEN', :now)
                        ON CONFLICT (message_key) DO UPDATE SET outcome = 'TAKEN'
                        WHERE ticket_mail_in.outcome = 'FAILED' AND ticket_mail_in.attempts < :most
                        """)
                        .param("key", mail.key())
                        .param("sender", mail.from())
                        .param("subject", mail.subject())
                        .param("now", now())
                        .param("most", ATTEMPTS)
                        .update()
                > 0;
    }

    void finish(MailEnvelope mail, Handled handled) {
        var ticket = handled.ticket();
        jdbc.sql("UPDATE ticket_mail_in SET outcome = ?, reason = ?, ticket_id = ? WHERE message_key = ?")
                .param(handled.outcome().name())
                .param(handled.reason())
                .param(ticket == null ? null : ticket.value())
                .param(mail.key())
                .update();
    }

    /** @return how often it went wrong by now */
    int failed(String key, @Nullable String sender, String subject, String reason) {
        return jdbc.sql("""
                        INSERT INTO ticket_mail_in (message_key, sender, subject, outcome, reason, received_at)
                        VALUES (:key, :sender, :subject, 'FAILED', :reason, :now)
                        ON CONFLICT (message_key) DO UPDATE
                        SET attempts = ticket_mail_in.attempts + 1, reason = excluded.reason
                        RETURNING attempts
                        """)
                .param("key", key)
                .param("sender", sender)
                .param("subject", subject)
                .param("reason", reason.substring(0, Math.min(reason.length(), LONGEST_REASON)))
                .param("now", now())
                .query(Integer.class)
                .single();
    }

    /** How many an address has sent within the hour, this one included. */
    int withinTheHour(String sender) {
        return jdbc.sql("SELECT count(*) FROM ticket_mail_in WHERE sender = ? AND received_at > ?")
                .params(sender, now().minusHours(1))
                .query(Integer.class)
                .single();
    }

    Optional<TicketId> ticketOf(String messageId) {
        return jdbc.sql("""
                        SELECT ticket_id FROM ticket_mail_out WHERE message_id = :id AND ticket_id IS NOT NULL
                        UNION ALL
                        SELECT ticket_id FROM ticket_mail_in WHERE message_key = :id AND ticket_id IS NOT NULL
                        LIMIT 1
                        """).param("id", messageId).query(Long.class).optional().map(TicketId::new);
    }

    /** Message-IDs of what people wrote to each other about a ticket, newest first. */
    List<String> messageIds(TicketId ticket, int most) {
        return jdbc.sql("""
                        SELECT message_key AS id, received_at AS time FROM ticket_mail_in
                        WHERE ticket_id = :ticket AND message_key LIKE '<%'
                        UNION ALL
                        SELECT message_id, sent_at FROM ticket_mail_out WHERE ticket_id = :ticket AND kind = 'ANSWER'
                        ORDER BY time DESC LIMIT :most
                        """)
                .param("ticket", ticket.value())
                .param("most", most)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** Whether any part of the ticket came by mail, or of what its asker asked twice and was merged into it. */
    public boolean hasMail(TicketId ticket) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM ticket_mail_in WHERE ticket_id = :ticket)
                            OR EXISTS (SELECT FROM ticket t
                                       JOIN ticket d ON d.merged_into = t.id AND d.author_id = t.author_id
                                       JOIN ticket_mail_in m ON m.ticket_id = d.id
                                       WHERE t.id = :ticket)
                        """)
                .param("ticket", ticket.value())
                .query(Boolean.class)
                .single();
    }

    /** Who wrote in vain is not kept for ever. */
    void forgetOld() {
        jdbc.sql("DELETE FROM ticket_mail_in WHERE ticket_id IS NULL AND received_at < ?")
                .param(now().minus(KEPT))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
