package io.zhike.notification;

import io.zhike.account.Channel;
import io.zhike.shared.BrandProperties;
import io.zhike.ticket.TicketMail;
import io.zhike.ticket.TicketMailSender;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes mails about tickets, with the headers by which programs keep threads together and leave robots alone. */
@Component
class TicketMails implements TicketMailSender {

    private static final Duration USEFUL = Duration.ofDays(7);

    private final MessageSource messages;
    private final BrandProperties brand;
    private final Courier courier;
    private final Clock clock;

    TicketMails(MessageSource messages, BrandProperties brand, Courier courier, Clock clock) {
        this.messages = messages;
        this.brand = brand;
        this.courier = courier;
        this.clock = clock;
    }

    @Override
    public void send(TicketMail mail) {
        var params = new HashMap<>(mail.params());
        var files = params.getOrDefault("files", "");
        params.put("attached", files.isEmpty() ? "" : text("message.ticket-mail-files", Map.of("files", files)));
        var subject = text("message." + mail.template() + ".subject", params).replaceAll("\\s+", " ");
        var text = text("message." + mail.template() + ".email", params);
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

    private String text(String key, Map<String, String> values) {
        return Gaps.fill(brand.fill(messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE)), values);
    }
}
