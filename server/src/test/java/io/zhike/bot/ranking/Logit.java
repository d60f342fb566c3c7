package io.zhike.bot.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fits a {@link Model} by maximum likelihood with a prior: Newton steps with Fisher's information, halved until they
 * help; weights stay on the side of zero that their feature means.
 */
final class Logit {

    private static final int SIZE = Feature.COUNT + Model.NONE_COUNT;
    private static final int STEPS = 40;

    private final Set<Feature> frozen;
    private final double[] prior;
    private final double penalty;

    /**
     * @param frozen features whose weight stays as it is in the prior
     * @param prior the weights to start from and to be drawn to
     * @param penalty how strongly: on the squared distance from the prior
     */
    Logit(Set<Feature> frozen, Model prior, double penalty) {
        this.frozen = frozen;
        this.prior = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            this.prior[i] = i < Feature.COUNT ? prior.features()[i] : prior.none()[i - Feature.COUNT];
        }
        this.penalty = penalty;
    }

    Model fit(List<Example> examples) {
        var weights = prior.clone();
        var sums = sums(examples, weights);
        for (int step = 0; step < STEPS; step++) {
            var direction = direction(weights, sums);
            var better = improved(examples, weights, direction, sums.loss);
            if (better == null) {
                break;
            }
            weights = better;
            sums = sums(examples, weights);
        }
        return model(weights);
    }

    /** The full Newton step, or the first of its halves that lowers the loss; null if none does. */
    private double @Nullable [] improved(List<Example> examples, double[] weights, double[] direction, double loss) {
        for (double length = 1; length > 1e-3; length /= 2) {
            var moved = weights.clone();
            for (int i = 0; i < SIZE; i++) {
                moved[i] -= length * direction[i];
                moved[i] = i < Feature.COUNT && outward(i, moved[i]) ? 0 : moved[i];
            }
            if (sums(examples, moved).loss < loss - 1e-6) {
                return moved;
            }
        }
        return null;
    }

    private Sums sums(List<Example> examples, double[] weights) {
        var sums = new Sums();
        examples.forEach(example -> sums.add(example, weights));
        for (int i = 0; i < SIZE; i++) {
            double pull = weights[i] - prior[i];
            sums.loss += penalty / 2 * pull * pull;
            sums.gradient[i] += penalty * pull;
            sums.information[i][i] += penalty;
        }
        return sums;
    }

    private double[] direction(double[] weights, Sums sums) {
        var free = new boolean[SIZE];
        for (int i = 0; i < SIZE; i++) {
            boolean stuck = i < Feature.COUNT && weights[i] == 0 && outward(i, -sums.gradient[i]);
            // Of "none" only the constant is learned: written questions are all answerable, whatever their words.
            boolean fixed = i < Feature.COUNT ? frozen.contains(Feature.values()[i]) : i > Feature.COUNT;
            free[i] = !stuck && !fixed;
        }
        return solve(sums.information, sums.gradient, free);
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

    /** Loss, gradient and information summed over examples. Of each candidate its best phrasing counts. */
    private static final class Sums {
        final double[] gradient = new double[SIZE];
        final double[][] information = new double[SIZE][SIZE];
        double loss;

        void add(Example example, double[] weights) {
            var rows = example.best(weights);
            int candidates = rows.length - 1;
            var scores = new double[candidates];
            int best = 0;
            for (int i = 0; i < candidates; i++) {
                scores[i] = dot(weights, rows[i]);
                best = scores[i] > scores[best] ? i : best;
            }
            if (example.gold() >= 0) {
                order(example, rows, scores, scores[best]);
            }
            if (candidates > 0) {
                sureness(example, weights, rows[best], rows[candidates], best == example.gold());
            }
        }

        /** The right candidate should come first: softmax over the candidates. */
        private void order(Example example, float[][] rows, double[] scores, double top) {
            double sum = Arrays.stream(scores).map(s -> Math.exp(s - top)).sum();
            loss += example.weight() * (Math.log(sum) + top - scores[example.gold()]);
            var mean = new double[SIZE];
            for (int i = 0; i < scores.length; i++) {
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
                gradient[k] += example.weight() * (mean[k] - rows[example.gold()][k]);
                for (int j = 0; j < SIZE; j++) {
                    information[k][j] -= example.weight() * mean[k] * mean[j];
                }
            }
        }

        /** The first candidate should beat "none" if it is right, and lose if it is wrong: logistic. */
        private void sureness(Example example, double[] weights, float[] first, float[] none, boolean right) {
            var x = new float[SIZE];
            for (int k = 0; k < SIZE; k++) {
                x[k] = first[k] - none[k];
            }
            double score = dot(weights, x);
            double p = 1 / (1 + Math.exp(-score));
            loss += example.weight() * Math.log1p(Math.exp(right ? -score : score));
            for (int k = 0; k < SIZE; k++) {
                gradient[k] += example.weight() * (p - (right ? 1 : 0)) * x[k];
                for (int j = 0; j < SIZE; j++) {
                    information[k][j] += example.weight() * p * (1 - p) * x[k] * x[j];
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
