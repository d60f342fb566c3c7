package io.zhike.ticket.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/** A mail server: what customers send to the service mailbox, and what arrives at theirs. */
final class Post {

    static final String SERVICE = "service@example.com";

    private final GreenMail server = new GreenMail(new com.icegreen.greenmail.util.ServerSetup[] {
        ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.IMAP.dynamicPort()
    });

    Post() {
        server.start();
        server.setUser(SERVICE, "service", "mailbox-secret");
    }

    int smtp() {
        return server.getSmtp().getPort();
    }

    int imap() {
        return server.getImap().getPort();
    }

    void stop() {
        server.stop();
    }

    static String newId() {
        return "<" + UUID.randomUUID() + "@customers.example>";
    }

    /** A plain mail; further headers are whole lines. */
    static byte[] plain(String from, String id, String subject, String text, String... headers) {
        return raw(from, id, subject, StandardCharsets.UTF_8, "Content-Type: text/plain; charset=UTF-8", text, headers);
    }

    static byte[] raw(
            String from, String id, String subject, Charset charset, String type, String body, String... headers) {
        var head = "From: Somebody <" + from + ">\nTo: " + SERVICE + "\nSubject: " + subject + "\nMessage-ID: " + id
                + "\nMIME-Version: 1.0\n" + type + "\nContent-Transfer-Encoding: 8bit\n"
                + String.join(
                        "", Arrays.stream(headers).map(line -> line + "\n").toList());
        return (head + "\n" + body + "\n").replace("\n", "\r\n").getBytes(charset);
    }

    /** Over SMTP, byte by byte as it is. */
    void send(byte[] raw) {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", Integer.toString(smtp()));
        settings.setProperty("mail.smtp.from", "envelope@customers.example");
        var session = Session.getInstance(settings);
        try (var transport = session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(
                    new MimeMessage(session, new ByteArrayInputStream(raw)),
                    new InternetAddress[] {new InternetAddress(SERVICE)});
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<MimeMessage> arrivedAt(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> hasRecipient(mail, address))
                .toList();
    }

    /** How many in the service mailbox nobody has read. */
    long unread() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> hasRecipient(mail, SERVICE) && !isRead(mail))
                .count();
    }

    private static boolean isRead(Message mail) {
        try {
            return mail.isSet(Flags.Flag.SEEN);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean hasRecipient(Message mail, String address) {
        try {
            return mail.getAllRecipients() != null
                    && Arrays.stream(mail.getAllRecipients())
                            .anyMatch(to -> to.toString().contains(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
