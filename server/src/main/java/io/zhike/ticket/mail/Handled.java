package io.zhike.ticket.mail;

import io.zhike.ticket.TicketId;
import org.jspecify.annotations.Nullable;

/**
 * What became of a mail.
 *
 * @param reason code of why it was ignored or refused, or why a reply became a question of its own
 */
record Handled(
        Outcome outcome, @Nullable String reason, @Nullable TicketId ticket) {

    enum Outcome {
        QUESTION,
        FOLLOW_UP,
        IGNORED,
        REFUSED
    }

    static Handled ignored(String reason) {
        return new Handled(Outcome.IGNORED, reason, null);
    }

    static Handled refused(String reason) {
        return new Handled(Outcome.REFUSED, reason, null);
    }
}
