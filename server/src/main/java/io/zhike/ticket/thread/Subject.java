package io.zhike.ticket.thread;

import java.util.List;

/**
 * What is asked; it stays as it was asked.
 *
 * @param body Markdown; pictures are {@code ![name](file:17)}
 * @param files ids of all pictures and files
 */
public record Subject(
        String title,
        String body,
        List<Long> files,
        String product,
        String version,
        String module,
        Category category,
        Urgency urgency) {}
