package io.zhike.ticket.mail;

import io.zhike.ticket.TicketId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What went out, each answer and receipt once. */
@Repository
class SentMails {

    /** What our Message-IDs begin with. */
    static final String PREFIX = "<zhike.";

    /** Per hour, to all together: a flood of invented senders must not make us one that floods. */
    private static final int MOST_REFUSALS = 60;

    private final JdbcClient jdbc;
    private final MailProperties properties;
    private final Clock clock;

    SentMails(JdbcClient jdbc, MailProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /** @return the Message-ID under which it is to go out; null when somebody else sends it */
    @Nullable
    String answer(TicketId ticket, long post, String to) {
        var id = messageId("t" + ticket.value() + "." + post);
        return insert(id, "ANSWER", ticket, post, to) ? id : null;
    }

    /** @return the Message-ID under which it is to go out */
    String receipt(TicketId ticket, String to) {
        var id = messageId("q" + ticket.value());
        insert(id, "RECEIPT", ticket, null, to);
        return id;
    }

    /** @return null when the address was refused within the day, or too many were within the hour */
    @Nullable
    String refusal(String to) {
        var id = messageId("r");
        return !wasRefused(to) && refusedWithinTheHour() < MOST_REFUSALS && insert(id, "REFUSAL", null, null, to)
                ? id
                : null;
    }

    private boolean wasRefused(String to) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM ticket_mail_out
                                       WHERE kind = 'REFUSAL' AND recipient = ? AND sent_at > ?)
                        """).params(to, now().minusDays(1)).query(Boolean.class).single();
    }

    private int refusedWithinTheHour() {
        return jdbc.sql("SELECT count(*) FROM ticket_mail_out WHERE kind = 'REFUSAL' AND sent_at > ?")
                .param(now().minusHours(1))
                .query(Integer.class)
                .single();
    }

    private boolean insert(String id, String kind, @Nullable TicketId ticket, @Nullable Long post, String to) {
        return jdbc.sql("""
                        INSERT INTO ticket_mail_out (message_id, kind, ticket_id, post_id, recipient, sent_at)
                        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (post_id) DO NOTHING
                        """)
                        .param(id)
                        .param(kind)
                        .param(ticket == null ? null : ticket.value())
                        .param(post)
                        .param(to)
                        .param(now())
                        .update()
                > 0;
    }

    /** Not to be guessed: who knows it has had the mail in hand. */
    private String messageId(String about) {
        return "%s%s.%s@%s>".formatted(PREFIX, about, UUID.randomUUID(), properties.domain());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
