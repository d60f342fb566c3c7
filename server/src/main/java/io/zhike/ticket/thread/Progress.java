package io.zhike.ticket.thread;

import io.zhike.organisation.calendar.WorkingTime;
import io.zhike.shared.problem.ProblemException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * How far a ticket has come. Every verb returns what it becomes, or refuses.
 *
 * @param dueAt until when staff promised to answer; only while OPEN
 * @param minutesLeft working minutes left of the promise; only while WAITING
 * @param escalatedAt when the passing of this deadline was noticed
 */
public record Progress(
        Status status,
        @Nullable Instant dueAt,
        @Nullable Integer minutesLeft,
        @Nullable Instant escalatedAt,
        @Nullable Instant solvedAt,
        @Nullable Long acceptedPost,
        @Nullable Long mergedInto) {

    public static Progress open(Instant dueAt) {
        return new Progress(Status.OPEN, dueAt, null, null, null, null, null);
    }

    /** Staff answered: the asker decides. */
    public Progress answered() {
        requireAlive();
        return new Progress(Status.ANSWERED, null, null, null, null, null, null);
    }

    /** Staff need to know more; the promised time stands still. */
    public Progress askedBack(Instant now, WorkingTime time) {
        requireAlive();
        var left = dueAt == null ? minutesLeft : Integer.valueOf((int) Math.max(0, time.minutesBetween(now, dueAt)));
        return new Progress(Status.WAITING, null, left == null ? 0 : left, null, null, null, null);
    }

    /**
     * The asker added something: staff's turn again, with what was left of the promise or, after an answer, a new one.
     *
     * @param minutes working minutes of a new promise
     */
    public Progress followedUp(Instant now, WorkingTime time, int minutes) {
        return switch (status) {
            case OPEN -> this;
            case WAITING -> open(time.after(now, Math.max(1, minutesLeft == null ? minutes : minutesLeft)));
            case ANSWERED, SOLVED -> open(time.after(now, minutes));
            case MERGED -> throw refused("ticket-merged");
        };
    }

    /** @param post the answer that solved it, if one did */
    public Progress solved(Instant now, @Nullable Long post) {
        requireAlive();
        return new Progress(Status.SOLVED, null, null, null, solvedAt == null ? now : solvedAt, post, null);
    }

    public Progress reopened(Instant now, WorkingTime time, int minutes) {
        if (status != Status.SOLVED) {
            throw refused("ticket-not-solved");
        }
        return open(time.after(now, minutes));
    }

    public Progress merged(long into) {
        requireAlive();
        return new Progress(Status.MERGED, null, null, null, null, null, into);
    }

    private void requireAlive() {
        if (status == Status.MERGED) {
            throw refused("ticket-merged");
        }
    }

    private static ProblemException refused(String slug) {
        return new ProblemException(HttpStatus.CONFLICT, slug);
    }
}
