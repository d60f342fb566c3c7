package io.zhike.bot.learning;

import io.zhike.knowledge.Entry;
import io.zhike.knowledge.EntryForm;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** An entry's content with other phrasings. */
final class EntryTexts {

    private EntryTexts() {}

    /** Those of the texts that the entry does not have yet. */
    static List<String> unknown(Entry entry, List<String> texts) {
        var content = entry.content();
        return texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !text.equals(content.question()))
                .filter(text -> !content.phrasings().contains(text))
                .distinct()
                .toList();
    }

    static EntryForm withPhrasings(Entry entry, Stream<String> phrasings) {
        var content = entry.content();
        return new EntryForm(
                content.question(),
                phrasings.toList(),
                content.answer(),
                content.product(),
                content.module(),
                content.versions(),
                content.keywords(),
                content.related());
    }

    /** The entry as it would be with these phrasings too. */
    static Entry extended(Entry entry, List<String> phrasings) {
        var all = Stream.concat(entry.content().phrasings().stream(), phrasings.stream());
        var content = withPhrasings(entry, all).content(LocalDate.EPOCH);
        return new Entry(entry.id(), entry.code(), content, entry.status(), entry.version());
    }
}
