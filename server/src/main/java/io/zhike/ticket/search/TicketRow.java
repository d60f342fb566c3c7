package io.zhike.ticket.search;

import io.zhike.ticket.search.Highlight.TextPart;
import io.zhike.ticket.thread.Category;
import io.zhike.ticket.thread.Status;
import io.zhike.ticket.thread.Urgency;
import java.time.Instant;
import java.util.List;

/**
 * A row of a list, with the columns of the user manual.
 *
 * @param titleParts the title with what was looked for marked
 * @param excerpt of the question, around what was looked for
 * @param module code of the module
 */
record TicketRow(
        long id,
        String number,
        String title,
        List<TextPart> titleParts,
        List<TextPart> excerpt,
        String product,
        String version,
        String module,
        Category category,
        Urgency urgency,
        Status status,
        boolean solved,
        boolean isPublic,
        boolean mine,
        boolean favourite,
        int reads,
        int favourites,
        Instant createdAt,
        Instant updatedAt) {}
