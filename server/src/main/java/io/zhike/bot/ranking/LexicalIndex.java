package io.zhike.bot.ranking;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    private final @Nullable IndexSearcher searcher;
    private final long[] numbers;

    LexicalIndex(List<Analysis> phrasings) {
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (int i = 0; i < phrasings.size(); i++) {
                    writer.addDocument(document(i, phrasings.get(i)));
                }
                writer.forceMerge(1);
            }
            var reader = DirectoryReader.open(directory);
            searcher = phrasings.isEmpty() ? null : new IndexSearcher(reader);
            numbers = numbers(reader, phrasings.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers of the best matching phrasings, best first. */
    int[] search(Analysis question, int limit) {
        var query = new BooleanQuery.Builder();
        add(query, SINGLE, question.singles(), 1);
        add(query, PAIR, question.pairs(), 1);
        add(query, SOUND, question.sounds(), SOUND_BOOST);
        try {
            if (searcher == null) {
                return new int[0];
            }
            var hits = searcher.search(query.build(), limit).scoreDocs;
            var result = new int[hits.length];
            for (int i = 0; i < hits.length; i++) {
                result[i] = (int) numbers[hits[i].doc];
            }
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(BooleanQuery.Builder query, String field, List<String> terms, float boost) {
        for (var term : Bag.distinct(terms)) {
            Query one = new TermQuery(new Term(field, term));
            query.add(boost == 1 ? one : new BoostQuery(one, boost), BooleanClause.Occur.SHOULD);
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
