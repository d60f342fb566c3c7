package io.zhike.notification;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands e-mail to a mail server. */
record SmtpEmail(JavaMailSender server, String from) implements EmailPort {

    @Override
    public void send(String address, String subject, String text, Map<String, String> headers) {
        var mail = server.createMimeMessage();
        try {
            var parts = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(address);
            parts.setSubject(subject);
            parts.setText(text);
            // the service mailbox knows our own mails by it, and answers none
            mail.setHeader("X-Zhike-Loop", "1");
            for (var header : headers.entrySet()) {
                mail.setHeader(header.getKey(), header.getValue());
            }
        } catch (MessagingException e) {
            throw new MailParseException(e);
        }
        server.send(mail);
    }

    @Override
    public boolean isRemote() {
        return true;
    }
}
