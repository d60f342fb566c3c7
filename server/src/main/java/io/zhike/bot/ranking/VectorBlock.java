package io.zhike.bot.ranking;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The vectors of numbered texts. Some may be missing. */
final class VectorBlock {

    /** Up to so many, each is compared in full. */
    private static final int COMPARED_IN_FULL = 500;

    /** Up to so many, the signature of each is looked at; above, those of groups near the question. */
    private static final int COMPARED_ONE_BY_ONE = 20_000;

    /** So many whose signatures are nearest are compared in full, for each that is wanted, and at least ... */
    private static final int SHORTLISTED = 4;

    private static final int SHORTLIST = 120;

    private final @Nullable CompactVector[] vectors;
    private final int[] all;
    private final @Nullable Signatures signatures;
    private final @Nullable VectorGroups groups;
    private final boolean complete;

    VectorBlock(@Nullable CompactVector[] vectors) {
        this.vectors = vectors;
        this.complete = vectors.length > 0 && Arrays.stream(vectors).allMatch(vector -> vector != null);
        this.signatures = complete && vectors.length > COMPARED_IN_FULL ? Signatures.of(known()) : null;
        this.groups = complete && vectors.length > COMPARED_ONE_BY_ONE ? VectorGroups.of(this, vectors.length) : null;
        this.all = groups == null ? IntStream.range(0, vectors.length).toArray() : new int[0];
    }

    /** Whether there is at least one vector and none is missing. */
    boolean complete() {
        return complete;
    }

    @Nullable
    CompactVector get(int index) {
        return vectors[index];
    }

    float cosine(SpreadVector query, int index) {
        var vector = vectors[index];
        return vector == null ? 0 : query.cosine(vector);
    }

    float cosine(int one, int other) {
        var vector = vectors[one];
        return vector == null ? 0 : cosine(vector.spread(), other);
    }

    /** Indices of the nearest vectors, nearest first; of many vectors nearly all of the nearest. */
    int[] nearest(SpreadVector query, int limit) {
        return exactly(query, shortlist(query, limit), limit);
    }

    /** The same without a short cut, to measure what the short cuts miss. */
    int[] nearestOfAll(SpreadVector query, int limit) {
        return exactly(query, IntStream.range(0, vectors.length).toArray(), limit);
    }

    private int[] exactly(SpreadVector query, int[] among, int limit) {
        var nearest = new Nearest(Math.min(limit, among.length));
        for (int i : among) {
            nearest.offer(cosine(query, i), i);
        }
        return nearest.indices();
    }

    private int[] shortlist(SpreadVector query, int limit) {
        if (signatures == null) {
            return all;
        }
        var among = groups == null ? all : groups.near(query);
        return signatures.nearest(signatures.of(query), among, Math.max(SHORTLIST, SHORTLISTED * limit));
    }

    private CompactVector[] known() {
        return Arrays.stream(vectors).map(java.util.Objects::requireNonNull).toArray(CompactVector[]::new);
    }
}
