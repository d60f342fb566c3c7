package io.zhike.knowledge;

import io.zhike.shared.text.Markdown;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published entry with its answer. */
record EntryView(
        long id,
        String code,
        String question,
        String html,
        String text,
        @Nullable String product,
        @Nullable String module,
        List<String> versions,
        LocalDate updated,
        List<Related> related) {

    record Related(long entryId, String question) {}

    static EntryView of(Entry entry, List<Entry> related) {
        var content = entry.content();
        return new EntryView(
                entry.id().value(),
                entry.code(),
                content.question(),
                Markdown.toHtml(content.answer()),
                Markdown.toText(content.answer()),
                content.product(),
                content.module(),
                content.versions(),
                content.updated(),
                related.stream()
                        .map(r -> new Related(r.id().value(), r.content().question()))
                        .toList());
    }
}
