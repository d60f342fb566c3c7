package io.zhike.chat;

import java.util.List;

/**
 * The robot's message: a plain text (for lists, notifications, screen readers) and its structured form.
 *
 * @param more further messages, to be said after this one, when several things were asked
 */
public record RobotReply(String text, Answer answer, List<RobotReply> more) {

    public RobotReply(String text, Answer answer) {
        this(text, answer, List.of());
    }
}
