package io.zhike.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry in the form in which it is written: Markdown, not HTML. */
public record EntryText(
        long id,
        String code,
        EntryStatus status,
        int version,
        String question,
        List<String> phrasings,
        String answer,
        @Nullable String product,
        @Nullable String module,
        List<String> versions,
        List<String> keywords,
        List<String> related,
        LocalDate updated) {

    public static EntryText of(Entry entry) {
        var content = entry.content();
        return new EntryText(
                entry.id().value(),
                entry.code(),
                entry.status(),
                entry.version(),
                content.question(),
                content.phrasings(),
                content.answer(),
                content.product(),
                content.module(),
                content.versions(),
                content.keywords(),
                content.related(),
                content.updated());
    }
}
