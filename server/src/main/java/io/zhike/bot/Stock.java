package io.zhike.bot;

import io.zhike.bot.ranking.Item;
import io.zhike.bot.ranking.ReadItems;
import io.zhike.bot.source.SourceDocument;
import io.zhike.bot.source.SourceRef;
import io.zhike.shared.text.Markdown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one audience, read but not yet ranked. Items are numbered by their place.
 */
record Stock(List<SourceDocument> documents, ReadItems items) {

    /** @param before what of it stays the same is neither read nor kept a second time */
    static Stock of(List<SourceDocument> documents, @Nullable Shelf before) {
        var known = before == null ? Map.<SourceRef, Known>of() : known(before);
        var kept = documents.stream()
                .map(document -> {
                    var old = known.get(document.ref());
                    return old != null && old.document.equals(document) ? old : new Known(document, item(document));
                })
                .toList();
        var items = IntStream.range(0, kept.size())
                .mapToObj(i -> kept.get(i).item.numbered(i))
                .toList();
        return new Stock(
                kept.stream().map(Known::document).toList(),
                ReadItems.of(items, before == null ? null : before.ranker().read()));
    }

    private static Map<SourceRef, Known> known(Shelf shelf) {
        var known = new HashMap<SourceRef, Known>();
        shelf.ranker().items().forEach(item -> {
            var document = shelf.document(item);
            known.put(document.ref(), new Known(document, item));
        });
        return known;
    }

    private static Item item(SourceDocument document) {
        var phrasings = Stream.concat(Stream.of(document.question()), document.phrasings().stream())
                .toList();
        return new Item(
                0,
                phrasings,
                document.keywords(),
                Markdown.toText(document.answer()),
                document.product(),
                document.module());
    }

    private record Known(SourceDocument document, Item item) {}
}
