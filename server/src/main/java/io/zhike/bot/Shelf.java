package io.zhike.bot;

import io.zhike.bot.ranking.CompactVector;
import io.zhike.bot.ranking.Item;
import io.zhike.bot.ranking.Ranker;
import io.zhike.bot.source.SourceDocument;
import io.zhike.shared.text.Markdown;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The documents of one audience with a ranker of their own. Whoever does not belong to the audience never asks this
 * ranker, so that what it holds can neither be found nor shift, by its words or its neighbourhood, what others find.
 */
record Shelf(List<SourceDocument> documents, Ranker ranker) {

    static Shelf of(List<SourceDocument> documents, Map<String, CompactVector> vectors) {
        return new Shelf(documents, Ranker.of(items(documents), vectors));
    }

    /** Items are numbered by their place on the shelf. */
    static List<Item> items(List<SourceDocument> documents) {
        return IntStream.range(0, documents.size())
                .mapToObj(i -> item(i, documents.get(i)))
                .toList();
    }

    SourceDocument document(Item item) {
        return documents.get((int) item.id());
    }

    private static Item item(long id, SourceDocument document) {
        var phrasings = Stream.concat(Stream.of(document.question()), document.phrasings().stream())
                .toList();
        return new Item(
                id,
                phrasings,
                document.keywords(),
                Markdown.toText(document.answer()),
                document.product(),
                document.module());
    }
}
