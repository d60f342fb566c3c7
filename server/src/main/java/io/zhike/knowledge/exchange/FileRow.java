package io.zhike.knowledge.exchange;

import io.zhike.knowledge.EntryContent;
import io.zhike.knowledge.EntryStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a file.
 *
 * @param code empty for an entry that has no name yet
 * @param content its date is {@link java.time.LocalDate#EPOCH} if the file has none
 * @param status null if the file does not say
 * @param problems what could not be read
 */
public record FileRow(
        Place place,
        String code,
        EntryContent content,
        @Nullable EntryStatus status,
        List<FileProblem> problems) {}
