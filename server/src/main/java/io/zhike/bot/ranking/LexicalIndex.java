package io.zhike.bot.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/** Finds phrasings that share characters, pairs of characters or sounds with a question (BM25), in memory. */
final class LexicalIndex {

    private static final String SINGLE = "single";
    private static final String PAIR = "pair";
    private static final String SOUND = "sound";
    private static final String NUMBER = "number";

    /** Sounds find what is written with wrong characters; what is written right should come first. */
    private static final float SOUND_BOOST = 0.3f;

    private static final FieldType TERMS = termsOnly();

    /** Terms that many phrasings share tell little and cost most: rare ones are looked up first, up to this many hits. */
    private static final long MOST_HITS = 40_000;

    private final @Nullable IndexSearcher searcher;
    private final long[] numbers;

    private LexicalIndex(@Nullable IndexSearcher searcher, long[] numbers) {
        this.searcher = searcher;
        this.numbers = numbers;
    }

    /** Takes phrasings one by one, so that no more than one analysed text is in memory. */
    static final class Builder {

        private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
        private final IndexWriter writer;
        private int size;

        Builder() {
            try {
                writer = new IndexWriter(directory, new IndexWriterConfig());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void add(Analysis phrasing) {
            try {
                writer.addDocument(document(size++, phrasing));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        LexicalIndex build() {
            try (writer) {
                writer.forceMerge(1);
                writer.commit();
                var reader = DirectoryReader.open(directory);
                return new LexicalIndex(size == 0 ? null : new IndexSearcher(reader), numbers(reader, size));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Numbers of the best matching phrasings, best first. */
    int[] search(Analysis question, int limit) {
        if (searcher == null) {
            return new int[0];
        }
        try {
            var hits = searcher.search(query(searcher, question), limit).scoreDocs;
            var result = new int[hits.length];
            for (int i = 0; i < hits.length; i++) {
                result[i] = (int) numbers[hits[i].doc];
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query query(IndexSearcher searcher, Analysis question) throws IOException {
        var terms = new ArrayList<Weighed>();
        add(terms, searcher, SINGLE, question.singles(), 1);
        add(terms, searcher, PAIR, question.pairs(), 1);
        add(terms, searcher, SOUND, question.sounds(), SOUND_BOOST);
        terms.sort(Comparator.comparingInt(Weighed::hits));
        var query = new BooleanQuery.Builder();
        long hits = 0;
        for (var term : terms) {
            hits += term.hits();
            if (hits > MOST_HITS && hits > term.hits()) {
                break;
            }
            query.add(term.query(), BooleanClause.Occur.SHOULD);
        }
        return query.build();
    }

    /** @param hits how many phrasings have it */
    private record Weighed(Query query, int hits) {}

    private static void add(List<Weighed> query, IndexSearcher searcher, String field, List<String> terms, float boost)
            throws IOException {
        for (var text : Bag.distinct(terms)) {
            var term = new Term(field, text);
            int hits = searcher.getIndexReader().docFreq(term);
            if (hits > 0) {
                Query one = new TermQuery(term);
                query.add(new Weighed(boost == 1 ? one : new BoostQuery(one, boost), hits));
            }
        }
    }

    private static Document document(int number, Analysis phrasing) {
        var document = new Document();
        document.add(new NumericDocValuesField(NUMBER, number));
        document.add(new Field(SINGLE, new TermStream(phrasing.singles()), TERMS));
        document.add(new Field(PAIR, new TermStream(phrasing.pairs()), TERMS));
        document.add(new Field(SOUND, new TermStream(phrasing.sounds()), TERMS));
        return document;
    }

    private static long[] numbers(DirectoryReader reader, int size) throws IOException {
        var numbers = new long[size];
        NumericDocValues values = MultiDocValues.getNumericValues(reader, NUMBER);
        while (values != null && values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
            numbers[values.docID()] = values.longValue();
        }
        return numbers;
    }

    private static FieldType termsOnly() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }
}
