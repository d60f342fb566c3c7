package io.zhike.bot.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Fits a {@link Model} by penalised maximum likelihood: Newton steps with Fisher's information, weights held on the side
 * of zero that their feature means.
 */
final class Logit {

    private static final int SIZE = Feature.COUNT + Model.NONE_COUNT;
    private static final int STEPS = 40;

    private final Set<Feature> frozen;
    private final double penalty;

    /** @param penalty on the squared weights, as that many examples would weigh */
    Logit(Set<Feature> frozen, double penalty) {
        this.frozen = frozen;
        this.penalty = penalty;
    }

    Model fit(List<Example> examples) {
        var weights = new double[SIZE];
        weights[Feature.COSINE.ordinal()] = frozen.contains(Feature.COSINE) ? 0 : 10;
        weights[Feature.COUNT] = frozen.contains(Feature.COSINE) ? 0 : 8;
        for (int step = 0; step < STEPS; step++) {
            var sums = new Sums();
            examples.forEach(example -> sums.add(example, weights));
            move(weights, sums);
        }
        return model(weights);
    }

    private void move(double[] weights, Sums sums) {
        var free = new boolean[SIZE];
        for (int i = 0; i < SIZE; i++) {
            boolean feature = i < Feature.COUNT;
            double pull = feature ? penalty * weights[i] : 0;
            sums.gradient[i] += pull;
            sums.information[i][i] += feature ? penalty : 1e-3;
            boolean stuck = feature && weights[i] == 0 && outward(i, -sums.gradient[i]);
            free[i] = !stuck && !(feature && frozen.contains(Feature.values()[i]));
        }
        var step = solve(sums.information, sums.gradient, free);
        for (int i = 0; i < SIZE; i++) {
            weights[i] -= Math.clamp(step[i], -3, 3);
            if (i < Feature.COUNT && outward(i, weights[i])) {
                weights[i] = 0;
            }
        }
    }

    private static boolean outward(int feature, double value) {
        return Feature.values()[feature].against() ? value > 0 : value < 0;
    }

    /** Gaussian elimination over the free weights; the others do not move. */
    private static double[] solve(double[][] matrix, double[] vector, boolean[] free) {
        var a = new double[SIZE][];
        for (int i = 0; i < SIZE; i++) {
            a[i] = Arrays.copyOf(matrix[i], SIZE + 1);
            a[i][SIZE] = free[i] ? vector[i] : 0;
            for (int j = 0; j < SIZE; j++) {
                if (!free[i] || !free[j]) {
                    a[i][j] = i == j ? 1 : 0;
                }
            }
        }
        for (int p = 0; p < SIZE; p++) {
            for (int i = 0; i < SIZE; i++) {
                double factor = i == p ? 0 : a[i][p] / a[p][p];
                for (int j = p; factor != 0 && j <= SIZE; j++) {
                    a[i][j] -= factor * a[p][j];
                }
            }
        }
        var result = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            result[i] = a[i][SIZE] / a[i][i];
        }
        return result;
    }

    private static Model model(double[] weights) {
        var features = new float[Feature.COUNT];
        var none = new float[Model.NONE_COUNT];
        for (int i = 0; i < SIZE; i++) {
            if (i < features.length) {
                features[i] = (float) weights[i];
            } else {
                none[i - features.length] = (float) weights[i];
            }
        }
        return new Model(features, none);
    }

    /** Gradient and information of −log P(gold) over examples. Of each candidate its best phrasing counts. */
    private static final class Sums {
        final double[] gradient = new double[SIZE];
        final double[][] information = new double[SIZE][SIZE];

        void add(Example example, double[] weights) {
            var rows = example.best(weights);
            var scores = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                scores[i] = dot(weights, rows[i]);
            }
            double top = Arrays.stream(scores).max().orElseThrow();
            double sum = Arrays.stream(scores).map(s -> Math.exp(s - top)).sum();
            int gold = example.gold() < 0 ? rows.length - 1 : example.gold();
            var mean = new double[SIZE];
            for (int i = 0; i < rows.length; i++) {
                double p = Math.exp(scores[i] - top) / sum;
                for (int k = 0; k < SIZE && p > 1e-6; k++) {
                    double x = p * rows[i][k];
                    mean[k] += x;
                    for (int j = 0; x != 0 && j < SIZE; j++) {
                        information[k][j] += example.weight() * x * rows[i][j];
                    }
                }
            }
            for (int k = 0; k < SIZE; k++) {
                gradient[k] += example.weight() * (mean[k] - rows[gold][k]);
                for (int j = 0; j < SIZE; j++) {
                    information[k][j] -= example.weight() * mean[k] * mean[j];
                }
            }
        }
    }

    static double dot(double[] weights, float[] row) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += weights[i] * row[i];
        }
        return sum;
    }
}
