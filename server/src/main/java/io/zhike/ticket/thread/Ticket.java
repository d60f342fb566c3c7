package io.zhike.ticket.thread;

import io.zhike.account.AccountId;
import io.zhike.organisation.ServiceLevel;
import io.zhike.organisation.UnitId;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question or consultation.
 *
 * @param unit the asker's unit when it was asked
 * @param isPublic whether others of the channel may read it
 * @param level what the unit's contract promised when it was asked
 * @param rating 1 to 5
 * @param revision grows with everything that the asker sees
 */
public record Ticket(
        TicketId id,
        TicketChannel channel,
        AccountId author,
        @Nullable UnitId unit,
        Subject subject,
        boolean isPublic,
        ServiceLevel level,
        Progress progress,
        @Nullable AccountId assignee,
        @Nullable Integer rating,
        @Nullable String ratingText,
        Instant createdAt,
        Instant updatedAt,
        int revision) {

    /** Everybody of the channel finds it. */
    public boolean isListed() {
        return isPublic && progress.status() != Status.MERGED;
    }

    public boolean isSolved() {
        return progress.status() == Status.SOLVED;
    }

    /** As people name it on the phone: Q for questions, N for consultations, eight digits or more. */
    public String number() {
        return number(channel, id.value());
    }

    public static String number(TicketChannel channel, long id) {
        return "%s%08d".formatted(channel == TicketChannel.QUESTION ? "Q" : "N", id);
    }

    /** Where the files of the thread belong. */
    public static String fileScope(TicketId id) {
        return "ticket:" + id.value();
    }

    /** Where the files of internal notes belong: out of the asker's reach. */
    public static String noteScope(TicketId id) {
        return "ticket-note:" + id.value();
    }
}
