package io.zhike.ticket.mail;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether the receiving mail server says that the mail comes from whom it names (RFC 8601). Only the topmost header
 * counts, and only if it carries the server's name: what stands below may have come with the mail.
 */
final class SenderCheck {

    private static final Pattern PASSED_DOMAIN = Pattern.compile(
            "\\b(?:dkim|spf)=pass\\b[^;]*?\\b(?:header\\.d|header\\.i|smtp\\.mailfrom)=(?:[^\\s;@]*@)?([^\\s;]+)");

    private static final int LONGEST = 8_000;

    private SenderCheck() {}

    /**
     * @param authservId the server's name; null when none is to be trusted, then everybody is believed
     * @param strict whether what was neither passed nor failed is disbelieved
     */
    static boolean isBelieved(MailEnvelope mail, @Nullable String authservId, boolean strict) {
        if (authservId == null || authservId.isBlank()) {
            return true;
        }
        var results = results(mail, authservId.toLowerCase(Locale.ROOT));
        if (results.contains("dmarc=pass") || isAligned(results, domain(mail))) {
            return true;
        }
        return !strict
                && !Pattern.compile("\\b(dmarc|dkim|spf)=(fail|softfail|permerror)\\b")
                        .matcher(results)
                        .find();
    }

    private static String results(MailEnvelope mail, String authservId) {
        var lines = mail.headers("Authentication-Results");
        var top = lines.isEmpty() ? "" : uncommented(start(lines.getFirst())).toLowerCase(Locale.ROOT);
        var id = top.replaceFirst(";(?s).*", "").strip().replaceFirst("\\s.*", "");
        return id.equals(authservId) && top.contains(";") ? top.substring(top.indexOf(';')) : "";
    }

    private static String start(String header) {
        return header.substring(0, Math.min(header.length(), LONGEST));
    }

    /** Comments may say anything. */
    private static String uncommented(String header) {
        return header.replaceAll("\\([^()]*\\)", " ").replaceAll("\\s+", " ");
    }

    /** A signature or a sending server of the very domain, or of one above it with at least two parts. */
    private static boolean isAligned(String results, String domain) {
        return PASSED_DOMAIN
                .matcher(results)
                .results()
                .map(found -> found.group(1))
                .anyMatch(passed -> passed.equals(domain) || passed.contains(".") && domain.endsWith("." + passed));
    }

    private static String domain(MailEnvelope mail) {
        var from = mail.from();
        return from == null ? "" : from.substring(from.indexOf('@') + 1);
    }
}
