package io.zhike.ticket.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the headers of a mail say.
 *
 * @param key its Message-ID with angle brackets; a digest when it has none that is usable
 * @param from the one address that it says to come from, lower case; null when it names none or several
 * @param references Message-IDs of the mails that it answers, oldest first
 */
record MailEnvelope(String key, @Nullable String from, String subject, List<String> references, MimeMessage message) {

    private static final Pattern MESSAGE_ID = Pattern.compile("<[^<>\\s]{1,250}>");
    private static final int MOST_REFERENCES = 30;
    private static final int LONGEST_SUBJECT = 500;

    static MailEnvelope of(byte[] raw) throws MessagingException {
        var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
        var id = ids(header(message, "Message-ID"));
        var references = Stream.of("References", "In-Reply-To")
                .flatMap(name -> ids(header(message, name)).stream())
                .toList();
        return new MailEnvelope(
                id.size() == 1 ? id.getFirst() : digest(raw),
                from(message),
                subject(message),
                references.subList(Math.max(0, references.size() - MOST_REFERENCES), references.size()),
                message);
    }

    /** By which a reply names it; null when it has none. */
    @Nullable
    String messageId() {
        return key.startsWith("<") ? key : null;
    }

    /** All lines of a header, decoded; empty when there is none. */
    static String header(MimeMessage message, String name) {
        try {
            return Storable.text(HeaderText.decode(message.getHeader(name, " ")));
        } catch (MessagingException e) {
            return "";
        }
    }

    String header(String name) {
        return header(message, name);
    }

    /** Each line of a header, as it came, topmost first. */
    List<String> headers(String name) {
        try {
            var lines = message.getHeader(name);
            return lines == null ? List.of() : List.of(lines);
        } catch (MessagingException e) {
            return List.of();
        }
    }

    private static String subject(MimeMessage message) {
        var subject = header(message, "Subject").replaceAll("\\s+", " ").strip();
        return subject.length() > LONGEST_SUBJECT ? Storable.text(subject.substring(0, LONGEST_SUBJECT)) : subject;
    }

    private static List<String> ids(String header) {
        return MESSAGE_ID.matcher(header).results().map(found -> found.group()).toList();
    }

    private static @Nullable String from(MimeMessage message) throws MessagingException {
        var lines = message.getHeader("From");
        if (lines == null || lines.length != 1) {
            return null;
        }
        var addresses = InternetAddress.parseHeader(lines[0], false);
        var address = addresses.length == 1 ? addresses[0].getAddress() : null;
        return address != null && address.matches("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{3,200}")
                ? Storable.text(address.toLowerCase(Locale.ROOT))
                : null;
    }

    private static String digest(byte[] raw) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(raw));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For what could not be read as a mail. */
    static String keyOf(byte[] raw) {
        return digest(raw);
    }
}
