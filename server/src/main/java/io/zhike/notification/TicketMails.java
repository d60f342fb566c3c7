package io.zhike.notification;

import io.zhike.account.Channel;
import io.zhike.ticket.TicketMail;
import io.zhike.ticket.TicketMailSender;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes mails about tickets, with the headers by which programs keep threads together and leave robots alone. */
@Component
class TicketMails implements TicketMailSender {

    private static final Duration USEFUL = Duration.ofDays(7);

    private final Texts texts;
    private final Courier courier;
    private final Clock clock;

    TicketMails(Texts texts, Courier courier, Clock clock) {
        this.texts = texts;
        this.courier = courier;
        this.clock = clock;
    }

    @Override
    public void send(TicketMail mail) {
        var params = new HashMap<>(mail.params());
        var files = params.getOrDefault("files", "");
        params.put("attached", files.isEmpty() ? "" : texts.of("ticket-mail-files", Map.of("files", files)));
        var subject = Texts.line(texts.of(mail.template() + ".subject", params));
        var text = texts.of(mail.template() + ".email", params);
        courier.bring(new OutgoingMessage(
                Channel.EMAIL, mail.to(), subject, text, clock.instant().plus(USEFUL), headers(mail)));
    }

    private static Map<String, String> headers(TicketMail mail) {
        var headers = new HashMap<String, String>();
        headers.put("Message-ID", mail.messageId());
        headers.put("Reply-To", mail.replyTo());
        if (mail.inReplyTo() != null) {
            headers.put("In-Reply-To", mail.inReplyTo());
        }
        if (!mail.references().isEmpty()) {
            headers.put("References", String.join("\r\n ", mail.references()));
        }
        if (mail.automatic()) {
            headers.put("Auto-Submitted", "auto-replied");
        }
        return headers;
    }
}
