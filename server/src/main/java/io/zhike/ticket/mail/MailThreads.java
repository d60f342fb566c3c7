package io.zhike.ticket.mail;

import io.zhike.shared.text.TextResource;
import io.zhike.ticket.TicketId;
import io.zhike.ticket.thread.Ticket;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To which ticket a mail belongs by what it refers to; whether its sender may add there is another question. */
@Component
class MailThreads {

    /** Such as {@code [Q00000012-1f3k9x0a]}. */
    private static final Pattern MARK = Pattern.compile("\\[Q(\\d{8,18})-([0-9a-z]{10})]");

    private static final Pattern REPLY = Pattern.compile(TextResource.lines("/ticket/mail-reply-words.txt").stream()
            .collect(Collectors.joining("|", "^(?:", ")\\s*(?:\\[\\d+])?\\s*[:\uff1a]\\s*")));

    private static final SecureRandom RANDOM = new SecureRandom();

    private final MailLog log;
    private final JdbcClient jdbc;

    MailThreads(MailLog log, JdbcClient jdbc) {
        this.log = log;
        this.jdbc = jdbc;
    }

    /** The nearest mail that it answers counts, then the mark in its subject. */
    Optional<TicketId> find(MailEnvelope mail) {
        return Stream.concat(
                        mail.references().reversed().stream().map(log::ticketOf), Stream.of(marked(mail.subject())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<TicketId> marked(String subject) {
        var mark = MARK.matcher(subject);
        if (!mark.find()) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT ticket_id FROM ticket_mail_thread WHERE ticket_id = ? AND token = ?")
                .params(Long.parseLong(mark.group(1)), mark.group(2))
                .query(Long.class)
                .optional()
                .map(TicketId::new);
    }

    /** What a subject line is to carry, so that replies find back. */
    String mark(Ticket ticket) {
        var fresh = "%10s".formatted(new BigInteger(50, RANDOM).toString(36)).replace(' ', '0');
        var token = jdbc.sql("""
                        INSERT INTO ticket_mail_thread (ticket_id, token) VALUES (?, ?)
                        ON CONFLICT (ticket_id) DO UPDATE SET token = ticket_mail_thread.token RETURNING token
                        """)
                .params(ticket.id().value(), fresh)
                .query(String.class)
                .single();
        return "[" + ticket.number() + "-" + token + "]";
    }

    /** A subject without marks and without what programs put before it. */
    static String plain(String subject) {
        var text = MARK.matcher(subject).replaceAll("").strip();
        for (var before = ""; !before.equals(text); ) {
            before = text;
            text = REPLY.matcher(text).replaceFirst("");
        }
        return text.strip();
    }

    /** What came and went before, oldest first. */
    List<String> references(TicketId ticket) {
        return log.messageIds(ticket, 20).reversed();
    }
}
