package io.zhike.bot.learning;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Questions of one meaning, as far as sorting needs to know them.
 *
 * @param title the question it began with
 * @param product product line they are about, null if nobody said
 * @param picked the entry that customers picked, null for questions that found nothing
 */
record Cluster(
        long id,
        String title,
        @Nullable String product,
        @Nullable Long picked,
        float[] centroid,
        int size) {

    /**
     * From this cosine on two questions mean the same, unless they name opposites. Of sixty pairs in much the same words
     * it joins seven in ten of those that mean the same and hardly one that asks for something else; at 0.76 it would be
     * nine in ten, and more than every third. Two proposals of one meaning are a nuisance, one of two meanings teaches a
     * wrong answer: see ClusterTests.
     */
    static final double SAME = 0.82;

    /** The nearest cluster that a question belongs to; empty if it begins one. */
    static Optional<Cluster> of(
            Collection<Cluster> clusters,
            String text,
            float[] meaning,
            @Nullable String product,
            @Nullable Long picked) {
        return clusters.stream()
                .filter(cluster -> Objects.equals(cluster.picked, picked))
                .filter(cluster -> cluster.product == null || product == null || cluster.product.equals(product))
                .filter(cluster -> Meaning.likeness(cluster.centroid, meaning) >= SAME)
                .filter(cluster -> !Opposites.between(cluster.title, text))
                .max(Comparator.comparingDouble(cluster -> Meaning.likeness(cluster.centroid, meaning)));
    }

    Cluster with(float[] meaning, @Nullable String ofProduct) {
        return new Cluster(
                id,
                title,
                product == null ? ofProduct : product,
                picked,
                Meaning.mean(centroid, size, meaning),
                size + 1);
    }
}
