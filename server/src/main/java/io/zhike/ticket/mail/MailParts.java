package io.zhike.ticket.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes a mail apart: its text, plain if there is any, and its files. */
final class MailParts {

    /** Deeper ones are made to exhaust a reader. */
    private static final int DEEPEST = 12;

    /** Bytes of text that are looked at; far more than a part of a thread takes. */
    private static final int MOST_TEXT = 1_000_000;

    private static final Map<String, String> EXTENSIONS = Map.of(
            "image/png", "png",
            "image/jpeg", "jpg",
            "image/gif", "gif",
            "image/webp", "webp",
            "image/bmp", "bmp",
            "application/pdf", "pdf",
            "message/rfc822", "eml");

    private final List<MailedFile> files = new ArrayList<>();

    private MailParts() {}

    static MailContent read(MimeMessage message) throws MessagingException, IOException {
        var parts = new MailParts();
        return new MailContent(parts.text(message, 0), parts.files);
    }

    private List<String> text(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST) {
            throw new MessagingException("Parts are nested too deeply");
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            return part.isMimeType("multipart/alternative") ? best(parts, depth) : all(parts, depth);
        }
        if (isFile(part)) {
            files.add(file(part));
            return List.of();
        }
        var start = part.getInputStream().readNBytes(MOST_TEXT);
        var text = Storable.text(Charsets.decode(start, parameter(part, "charset")));
        return part.isMimeType("text/html") ? HtmlText.toMarkdown(text) : PlainText.toMarkdown(plain(part, text));
    }

    private List<String> all(Multipart parts, int depth) throws MessagingException, IOException {
        var lines = new ArrayList<String>();
        for (int i = 0; i < parts.getCount(); i++) {
            lines.addAll(text(parts.getBodyPart(i), depth + 1));
        }
        return lines;
    }

    /** The same text in several forms: the plain one, else the first that says anything. */
    private List<String> best(Multipart parts, int depth) throws MessagingException, IOException {
        List<String> best = List.of();
        for (int i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            var lines = text(part, depth + 1);
            var says = lines.stream().anyMatch(line -> !line.isBlank());
            if (says && (best.isEmpty() || part.isMimeType("text/plain"))) {
                best = lines;
            }
        }
        return best;
    }

    private static boolean isFile(Part part) throws MessagingException {
        var isText = part.isMimeType("text/plain") || part.isMimeType("text/html");
        return !isText || Part.ATTACHMENT.equalsIgnoreCase(disposition(part)) || part.getFileName() != null;
    }

    private static @Nullable String disposition(Part part) {
        try {
            return part.getDisposition();
        } catch (MessagingException e) {
            return Part.ATTACHMENT;
        }
    }

    private MailedFile file(Part part) throws MessagingException, IOException {
        var name = HeaderText.decode(part.getFileName()).strip();
        var type = part.getContentType().replaceFirst(";(?s).*", "").strip().toLowerCase(Locale.ROOT);
        var given = "file-" + (files.size() + 1) + "." + EXTENSIONS.getOrDefault(type, "bin");
        return new MailedFile(
                name.isEmpty() ? given : Storable.text(name),
                part.getInputStream().readAllBytes());
    }

    private static String plain(Part part, String text) {
        var flowed = "flowed".equalsIgnoreCase(Objects.requireNonNullElse(parameter(part, "format"), ""));
        return flowed ? PlainText.unflowed(text, "yes".equalsIgnoreCase(parameter(part, "delsp"))) : text;
    }

    private static @Nullable String parameter(Part part, String name) {
        try {
            return new ContentType(part.getContentType()).getParameter(name);
        } catch (MessagingException e) {
            return null;
        }
    }
}
