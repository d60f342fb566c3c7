package io.zhike.ticket;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mail about a ticket, or about a mail that became none.
 *
 * @param template key of its texts: {@code message.<template>.subject} and {@code .email}
 * @param params what the texts mention, by name
 * @param messageId with its angle brackets; a reply names it
 * @param inReplyTo the mail that it answers
 * @param references the mails before it, oldest first
 * @param replyTo the service mailbox
 * @param automatic no person wrote it, so that no program may answer it
 */
public record TicketMail(
        String to,
        String template,
        Map<String, String> params,
        String messageId,
        @Nullable String inReplyTo,
        List<String> references,
        String replyTo,
        boolean automatic) {}
