package io.zhike.bot.ranking;

import org.jspecify.annotations.Nullable;

/** The vectors of numbered phrasings. Some may be missing. */
final class VectorBlock {

    /** Up to so many, comparing with each takes less than a millisecond. */
    private static final int COMPARED_ONE_BY_ONE = 20_000;

    private final @Nullable CompactVector[] vectors;
    private final @Nullable VectorGroups groups;
    private final boolean complete;

    VectorBlock(@Nullable CompactVector[] vectors) {
        this.vectors = vectors;
        boolean all = vectors.length > 0;
        for (var vector : vectors) {
            all &= vector != null;
        }
        complete = all;
        groups = complete && vectors.length > COMPARED_ONE_BY_ONE ? VectorGroups.of(this, vectors.length) : null;
    }

    /** Whether there is at least one vector and none is missing. */
    boolean complete() {
        return complete;
    }

    @Nullable
    CompactVector get(int index) {
        return vectors[index];
    }

    float cosine(CompactVector query, int index) {
        var vector = vectors[index];
        return vector == null ? 0 : query.cosine(vector);
    }

    float cosine(int one, int other) {
        var vector = vectors[one];
        return vector == null ? 0 : cosine(vector, other);
    }

    /** Indices of the nearest vectors, nearest first; of many vectors nearly all of the nearest. */
    int[] nearest(CompactVector query, int limit) {
        var nearest = new Nearest(Math.min(limit, vectors.length));
        if (groups == null) {
            for (int i = 0; i < vectors.length; i++) {
                nearest.offer(cosine(query, i), i);
            }
        } else {
            for (int group : groups.near(query)) {
                for (int i : groups.members(group)) {
                    nearest.offer(cosine(query, i), i);
                }
            }
        }
        return nearest.indices();
    }
}
