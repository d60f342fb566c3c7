package io.zhike.bot;

import io.zhike.bot.ranking.CompactVector;
import io.zhike.bot.ranking.Item;
import io.zhike.bot.ranking.Ranker;
import io.zhike.bot.source.SourceDocument;
import java.util.List;
import java.util.Map;

/**
 * The documents of one audience with a ranker of their own. Whoever does not belong to the audience never asks this
 * ranker, so that what it holds can neither be found nor shift, by its words or its neighbourhood, what others find.
 */
record Shelf(List<SourceDocument> documents, Ranker ranker) {

    static Shelf of(Stock stock, Map<String, CompactVector> vectors) {
        return new Shelf(stock.documents(), Ranker.of(stock.items(), vectors));
    }

    SourceDocument document(Item item) {
        return documents.get((int) item.id());
    }
}
