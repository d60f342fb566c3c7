package io.zhike.bot.ranking;

import java.util.ArrayList;
import java.util.List;

/**
 * One question with its candidates, to learn from.
 *
 * @param rows for each candidate the features of its phrasings
 * @param gold which candidate is right, −1 for none of them
 * @param weight how much the example counts
 * @param group examples of one group stay on the same side of a split
 */
record Example(List<List<float[]>> rows, float[] none, int gold, double weight, long group) {

    static Example of(Ranker ranker, String text, Prepared prepared, long gold, double weight, long group) {
        var candidates = ranker.candidates(Question.of(text), prepared, Integer.MAX_VALUE);
        var rows = new ArrayList<List<float[]>>();
        int right = -1;
        for (var candidate : candidates) {
            if (ranker.items().get(candidate.item()).id() == gold) {
                right = rows.size();
            }
            rows.add(candidate.rows());
        }
        return new Example(rows, ranker.noneFeatures(prepared), right, weight, group);
    }

    /** The same question as if its entry did not exist: nothing answers it. */
    Example withoutGold(double weight) {
        var others = new ArrayList<>(rows);
        if (gold >= 0) {
            others.remove(gold);
        }
        return new Example(others, none, -1, weight, group);
    }

    /** @param rank where the right item stands, −1 if it is no candidate */
    record Outcome(int rank, double confidence) {}

    Outcome outcome(Model model) {
        var scores = scores(model);
        double best = Double.NEGATIVE_INFINITY;
        int better = 0;
        for (double score : scores) {
            best = Math.max(best, score);
            better += gold >= 0 && score > scores[gold] ? 1 : 0;
        }
        return new Outcome(gold < 0 ? -1 : better, 1 / (1 + Math.exp(model.none(none) - best)));
    }

    double[] scores(Model model) {
        return rows.stream()
                .mapToDouble(
                        item -> item.stream().mapToDouble(model::score).max().orElseThrow())
                .toArray();
    }

    /** The best row of each candidate under these weights, and last the row of "none"; all as long as the weights. */
    float[][] best(double[] weights) {
        var result = new float[rows.size() + 1][];
        for (int i = 0; i < rows.size(); i++) {
            var best = rows.get(i).getFirst();
            for (var row : rows.get(i)) {
                best = Logit.dot(weights, row) > Logit.dot(weights, best) ? row : best;
            }
            result[i] = java.util.Arrays.copyOf(best, weights.length);
        }
        var last = new float[weights.length];
        System.arraycopy(none, 0, last, Feature.COUNT, none.length);
        result[rows.size()] = last;
        return result;
    }

    int rankOf(Model model, java.util.Set<Integer> golds) {
        var scores = rows.stream()
                .mapToDouble(
                        item -> item.stream().mapToDouble(model::score).max().orElseThrow())
                .toArray();
        double best = golds.stream().mapToDouble(g -> scores[g]).max().orElse(-1e9);
        if (golds.isEmpty()) return -1;
        int r = 0;
        for (double x : scores) r += x > best ? 1 : 0;
        return r;
    }
}
