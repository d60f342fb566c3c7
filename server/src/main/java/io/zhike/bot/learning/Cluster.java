package io.zhike.bot.learning;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Questions of one meaning, as far as sorting needs to know them.
 *
 * @param product product line they are about, null if nobody said
 * @param picked the entry that customers picked, null for questions that found nothing
 */
record Cluster(long id, @Nullable String product, @Nullable Long picked, float[] centroid, int size) {

    /**
     * From this cosine on two questions mean the same. Of the shipped knowledge's phrasings, two of one entry reach it in
     * most cases, two of different entries hardly ever; see ClusterTests.
     */
    static final double SAME = 0.80;

    /** The nearest cluster that a question belongs to; empty if it begins one. */
    static Optional<Cluster> of(
            Collection<Cluster> clusters, float[] meaning, @Nullable String product, @Nullable Long picked) {
        return clusters.stream()
                .filter(cluster -> java.util.Objects.equals(cluster.picked, picked))
                .filter(cluster -> cluster.product == null || product == null || cluster.product.equals(product))
                .filter(cluster -> Meaning.likeness(cluster.centroid, meaning) >= SAME)
                .max(Comparator.comparingDouble(cluster -> Meaning.likeness(cluster.centroid, meaning)));
    }

    Cluster with(float[] meaning, @Nullable String ofProduct) {
        return new Cluster(
                id, product == null ? ofProduct : product, picked, Meaning.mean(centroid, size, meaning), size + 1);
    }
}
