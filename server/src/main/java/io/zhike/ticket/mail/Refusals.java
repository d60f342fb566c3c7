package io.zhike.ticket.mail;

import io.zhike.ticket.TicketMail;
import io.zhike.ticket.TicketMailSender;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells people, at most once a day, why their mail became no question; the text does not tell who has an account. */
@Component
class Refusals {

    private final SentMails sent;
    private final TicketMailSender sender;
    private final MailProperties properties;

    Refusals(SentMails sent, TicketMailSender sender, MailProperties properties) {
        this.sent = sent;
        this.sender = sender;
        this.properties = properties;
    }

    void tell(MailEnvelope mail, String to, String template) {
        var id = sent.refusal(to);
        if (id == null) {
            return;
        }
        var params = Map.of("title", MailThreads.plain(mail.subject()), "address", properties.address());
        var before = mail.messageId();
        var references = before == null ? List.<String>of() : List.of(before);
        sender.send(new TicketMail(to, template, params, id, before, references, properties.address(), true));
    }
}
