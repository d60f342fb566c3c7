package io.zhike.ticket.mail;

import io.zhike.ticket.TicketId;
import io.zhike.ticket.TicketMail;
import io.zhike.ticket.TicketMailSender;
import io.zhike.ticket.thread.Ticket;
import io.zhike.ticket.thread.Tickets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Tells who mailed a question that it arrived: its number, until when an answer was promised, and that replies go into the
 * thread. Marked as automatic, and only as many as mails are taken from an address, so that two programs cannot keep each
 * other busy.
 */
@Component
class Receipts {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));

    private final MailProperties properties;
    private final Tickets tickets;
    private final MailThreads threads;
    private final SentMails sent;
    private final TicketMailSender sender;

    Receipts(MailProperties properties, Tickets tickets, MailThreads threads, SentMails sent, TicketMailSender sender) {
        this.properties = properties;
        this.tickets = tickets;
        this.threads = threads;
        this.sent = sent;
        this.sender = sender;
    }

    void tell(MailEnvelope mail, TicketId id, String to) {
        if (properties.receipts()) {
            tickets.find(id).ifPresent(ticket -> tell(mail, ticket, to));
        }
    }

    private void tell(MailEnvelope mail, Ticket ticket, String to) {
        var due = ticket.progress().dueAt();
        var params = Map.of(
                "title",
                ticket.subject().title(),
                "number",
                ticket.number(),
                "mark",
                threads.mark(ticket),
                "due",
                due == null ? "" : TIME.format(due));
        var before = mail.messageId();
        sender.send(new TicketMail(
                to,
                "ticket-mail-receipt",
                params,
                sent.receipt(ticket.id(), to),
                before,
                before == null ? List.of() : List.of(before),
                properties.address(),
                true));
    }
}
