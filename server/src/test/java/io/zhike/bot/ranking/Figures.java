package io.zhike.bot.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what a ranking gets right. */
final class Figures {

    private record Answered(int rank, double confidence) {}

    private final List<Answered> in = new ArrayList<>();
    private final List<Double> near = new ArrayList<>();
    private final List<Double> far = new ArrayList<>();

    /** @param rank where the first right item stands, 0 for the top, negative if it is missing */
    void in(int rank, double confidence) {
        in.add(new Answered(rank, confidence));
    }

    void near(double confidence) {
        near.add(confidence);
    }

    void far(double confidence) {
        far.add(confidence);
    }

    Map<String, Object> asMap() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("queries", in.size());
        figures.put("recallAt1", percent(in.stream().filter(a -> a.rank() == 0).count()));
        figures.put(
                "recallAt3",
                percent(in.stream().filter(a -> a.rank() >= 0 && a.rank() < 3).count()));
        figures.put(
                "mrrAt10",
                round(in.stream().mapToDouble(Figures::reciprocal).average().orElse(0) * 100));
        figures.put("aurocNear", area(near));
        figures.put("carAt5Near", rightAtFivePercentFalse(near));
        figures.put("carAt5Far", rightAtFivePercentFalse(far));
        return figures;
    }

    private static double reciprocal(Answered answered) {
        return answered.rank() >= 0 && answered.rank() < 10 ? 1.0 / (answered.rank() + 1) : 0;
    }

    private Double rightAtFivePercentFalse(List<Double> out) {
        if (out.isEmpty()) {
            return null;
        }
        var sorted = out.stream().sorted(Comparator.reverseOrder()).toList();
        double threshold = sorted.get((int) (sorted.size() * 0.05));
        return percent(in.stream()
                .filter(a -> a.rank() == 0 && a.confidence() > threshold)
                .count());
    }

    private Double area(List<Double> out) {
        if (out.isEmpty()) {
            return null;
        }
        double wins = 0;
        for (var answered : in) {
            for (double other : out) {
                wins += answered.confidence() > other ? 1 : answered.confidence() == other ? 0.5 : 0;
            }
        }
        return Math.round(wins / in.size() / out.size() * 1000) / 1000.0;
    }

    private double percent(long count) {
        return round(100.0 * count / Math.max(1, in.size()));
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
