package io.zhike.chat;

import org.jspecify.annotations.Nullable;

/**
 * An agent has answered a message that was left out of working hours and closed the talk, and the customer has not read the
 * answer there. Published once for each such message.
 *
 * @param handover number of the visit that the message was left for
 * @param contactName as the customer wrote it
 * @param phone where to reach the customer; this or the e-mail address is there
 * @param question what was left
 * @param answer all that the customer has not read
 */
public record LeftMessageAnswered(
        long handover,
        @Nullable String contactName,
        @Nullable String phone,
        @Nullable String email,
        String question,
        String answer) {

    /** Names this event among all, however often it is delivered. */
    public String occasion() {
        return "left-message:" + handover;
    }
}
