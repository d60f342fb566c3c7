package io.zhike.ticket.mail;

import io.zhike.shared.text.TextResource;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells mails that no person wrote; they make nothing and are never answered, so that no two programs talk for ever. */
final class AutomaticMail {

    /** Carried by every mail of ours. */
    static final String OURS = "X-Zhike-Loop";

    private static final Pattern BULK = Pattern.compile("(?i)\\b(bulk|junk|list|auto_reply)\\b");
    private static final Pattern MACHINE =
            Pattern.compile("(?i)(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?([-+=].*)?)@.*");
    private static final List<String> MARKS = List.of("List-Id", "List-Unsubscribe", "X-Autoreply", "X-Autorespond");
    private static final List<Pattern> SUBJECTS = TextResource.lines("/ticket/mail-auto-subjects.txt").stream()
            .map(Pattern::compile)
            .toList();

    private AutomaticMail() {}

    /**
     * @param address the service mailbox
     * @return why it is one, as a code; null when a person may have written it
     */
    static @Nullable String reason(MailEnvelope mail, String address) {
        if (isOurs(mail, address)) {
            return "own-mail";
        }
        if (isMarked(mail)) {
            return "automatic";
        }
        var from = mail.from();
        if ("<>".equals(mail.header("Return-Path").replace(" ", ""))
                || from != null && MACHINE.matcher(from).matches()) {
            return "machine-sender";
        }
        return SUBJECTS.stream().anyMatch(p -> p.matcher(mail.subject()).lookingAt()) ? "automatic-subject" : null;
    }

    private static boolean isOurs(MailEnvelope mail, String address) {
        var domain = address.substring(address.indexOf('@') + 1);
        return !mail.header(OURS).isEmpty()
                || address.equalsIgnoreCase(mail.from())
                || mail.key().startsWith(SentMails.PREFIX) && mail.key().endsWith("@" + domain + ">");
    }

    private static boolean isMarked(MailEnvelope mail) {
        var submitted = word(mail.header("Auto-Submitted"));
        var suppress = word(mail.header("X-Auto-Response-Suppress"));
        return !(submitted.isEmpty() || submitted.equals("no"))
                || !(suppress.isEmpty() || suppress.equals("none"))
                || BULK.matcher(mail.header("Precedence")).find()
                || MARKS.stream().anyMatch(name -> !mail.header(name).isEmpty())
                || mail.header("Content-Type").toLowerCase(Locale.ROOT).startsWith("multipart/report");
    }

    private static String word(String header) {
        return header.replaceFirst("[;(](?s).*", "").strip().toLowerCase(Locale.ROOT);
    }
}
