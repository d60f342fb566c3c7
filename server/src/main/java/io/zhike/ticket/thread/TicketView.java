package io.zhike.ticket.thread;

import io.zhike.organisation.ServiceLevel;
import io.zhike.ticket.TicketChannel;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket with its thread, as far as the reader may see it.
 *
 * @param html the question, safe to show
 * @param mine whether the reader asked it
 * @param dueAt until when an answer is promised; told to those who wait for it
 * @param assignee told to staff
 * @param mergedInto where it goes on, if the reader may go there
 */
public record TicketView(
        long id,
        String number,
        TicketChannel channel,
        String title,
        String html,
        List<FileView> files,
        String product,
        String version,
        String module,
        Category category,
        Urgency urgency,
        boolean isPublic,
        Status status,
        ServiceLevel level,
        PersonView author,
        @Nullable String unitName,
        boolean mine,
        boolean favourite,
        int reads,
        int favourites,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant dueAt,
        @Nullable Instant solvedAt,
        @Nullable Long acceptedPost,
        @Nullable Integer rating,
        @Nullable String ratingText,
        @Nullable Long mergedInto,
        @Nullable PersonView assignee,
        int revision,
        List<PostView> posts) {}
