package io.zhike.bot.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Fits a {@link Model} by maximum likelihood (Adagrad, L2), reproducibly. */
final class Logit {

    private static final int EPOCHS = 30;
    private static final double RATE = 0.3;

    private final Set<Feature> frozen;
    private final double l2;

    Logit(Set<Feature> frozen, double l2) {
        this.frozen = frozen;
        this.l2 = l2;
    }

    Model fit(List<Example> examples) {
        int size = Feature.COUNT + Model.NONE_COUNT;
        var weights = new double[size];
        weights[Feature.COSINE.ordinal()] = 5;
        var squares = new double[size];
        Arrays.fill(squares, 1e-2);
        var order = new ArrayList<>(examples);
        var random = new Random(7);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (int start = 0; start < order.size(); start += 32) {
                var batch = order.subList(start, Math.min(order.size(), start + 32));
                step(batch, weights, squares);
            }
        }
        return model(weights);
    }

    private void step(List<Example> batch, double[] weights, double[] squares) {
        var gradient = new double[weights.length];
        batch.forEach(example -> add(example, weights, gradient));
        for (int i = 0; i < weights.length; i++) {
            if (i < Feature.COUNT && frozen.contains(Feature.values()[i])) {
                weights[i] = 0;
                continue;
            }
            double g = gradient[i] / batch.size() + (i < Feature.COUNT ? l2 * weights[i] : 0);
            squares[i] += g * g;
            weights[i] -= RATE * g / Math.sqrt(squares[i]);
        }
    }

    /** Adds the gradient of −log P(gold); of each candidate its best phrasing counts. */
    private static void add(Example example, double[] weights, double[] gradient) {
        int n = example.rows().size();
        var rows = new float[n][];
        var scores = new double[n + 1];
        for (int i = 0; i < n; i++) {
            scores[i] = Double.NEGATIVE_INFINITY;
            for (var row : example.rows().get(i)) {
                double score = dot(weights, 0, row);
                if (score > scores[i]) {
                    scores[i] = score;
                    rows[i] = row;
                }
            }
        }
        scores[n] = dot(weights, Feature.COUNT, example.none());
        double top = Arrays.stream(scores).max().orElseThrow();
        double sum = Arrays.stream(scores).map(s -> Math.exp(s - top)).sum();
        int gold = example.gold() < 0 ? n : example.gold();
        for (int i = 0; i <= n; i++) {
            double error = example.weight() * (Math.exp(scores[i] - top) / sum - (i == gold ? 1 : 0));
            var features = i == n ? example.none() : rows[i];
            int offset = i == n ? Feature.COUNT : 0;
            for (int k = 0; k < features.length; k++) {
                gradient[offset + k] += error * features[k];
            }
        }
    }

    private static double dot(double[] weights, int offset, float[] features) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += weights[offset + i] * features[i];
        }
        return sum;
    }

    private static Model model(double[] weights) {
        var features = new float[Feature.COUNT];
        var none = new float[Model.NONE_COUNT];
        for (int i = 0; i < weights.length; i++) {
            if (i < features.length) {
                features[i] = (float) weights[i];
            } else {
                none[i - features.length] = (float) weights[i];
            }
        }
        return new Model(features, none);
    }
}
