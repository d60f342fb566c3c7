package io.zhike.chat;

/**
 * The robot's message: a plain text (for lists, notifications, screen readers) and its structured form.
 */
public record RobotReply(String text, Answer answer) {}
