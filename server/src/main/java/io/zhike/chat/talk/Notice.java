package io.zhike.chat.talk;

import java.util.Map;

/**
 * Something that happened in a talk. Clients put it into words.
 *
 * @param params by name: {@code agent}, {@code staffNumber}, {@code group}, {@code position}, {@code opensAt}, {@code score}
 */
public record Notice(Code code, Map<String, String> params) {

    public enum Code {
        QUEUED,
        ASSIGNED,
        TRANSFERRED,
        RETURNED_TO_QUEUE,
        LEFT_QUEUE,
        CLOSED,
        OUT_OF_HOURS,
        LEFT_MESSAGE,
        SUPERVISOR_JOINED,
        SUPERVISOR_LEFT,
        RATED
    }
}
