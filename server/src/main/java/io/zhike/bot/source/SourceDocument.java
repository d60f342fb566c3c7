package io.zhike.bot.source;

import io.zhike.knowledge.Entry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that answers a question.
 *
 * @param audience who may see it; to everybody else it does not exist
 * @param question the question it answers, as a title
 * @param phrasings other ways to ask the same, without the title
 * @param answer Markdown
 * @param product product line it is limited to, null for all
 * @param module code of the functional area, null if none
 * @param updated when its content was last looked over
 * @param link its page on this site, null if it has none
 * @param related other documents worth reading too; those that do not exist are ignored
 * @param version counts its changes
 */
public record SourceDocument(
        SourceRef ref,
        Audience audience,
        String question,
        List<String> phrasings,
        List<String> keywords,
        String answer,
        @Nullable String product,
        @Nullable String module,
        @Nullable LocalDate updated,
        @Nullable String link,
        List<SourceRef> related,
        int version) {

    /** A published entry: everybody may see it. */
    public static SourceDocument of(Entry entry, List<SourceRef> related) {
        var content = entry.content();
        return new SourceDocument(
                SourceRef.entry(entry.id().value()),
                Audience.EVERYONE,
                content.question(),
                content.phrasings(),
                content.keywords(),
                content.answer(),
                content.product(),
                content.module(),
                content.updated(),
                "/knowledge/" + entry.id().value(),
                related,
                entry.version());
    }
}
