package io.zhike.bot.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Learns {@link Adapter} from the own content: two phrasings of an entry, or a phrasing and a passage of its answer,
 * should be nearer to each other than to those of the other entries of a batch. Nothing else is read, neither training
 * questions nor held-out lists. Usage: {@code AdapterTrainer CONTENT OUT}.
 */
final class AdapterTrainer {

    private static final int SIZE = 512;
    private static final int BATCH = 256;
    private static final int STEPS = 300;
    private static final double RATE = 3e-4;
    private static final float TEMPERATURE = 0.05f;

    /**
     * How far the shipped map goes from the identity towards what was learned. All the way, questions of other trades
     * pay (a bank's service: 85.6 instead of 86.8 come first); half way, own ones gain a point more and others begin to
     * pay.
     */
    private static final float STRENGTH = 0.3f;

    /** Share of the pairs whose second text is a passage. */
    private static final double PASSAGES = 0.3;

    private final List<Texts> items;
    private final Random random = new Random(3);
    private final float[][] map = new float[SIZE][SIZE];
    private final float[][] mean = new float[SIZE][SIZE];
    private final float[][] square = new float[SIZE][SIZE];

    /** Vectors of one item. */
    private record Texts(List<float[]> phrasings, List<float[]> passages) {}

    private AdapterTrainer(List<Texts> items) {
        this.items = items;
        for (int i = 0; i < SIZE; i++) {
            map[i][i] = 1;
        }
    }

    static void main(String[] args) throws IOException {
        var items = OwnContent.business(Path.of(args[0])).items();
        var vectors = Vectors.originals(Ranker.texts(items));
        var trainer = new AdapterTrainer(items.stream()
                .filter(item -> item.phrasings().size() > 1)
                .map(item -> new Texts(
                        item.phrasings().stream()
                                .map(text -> vectors.get(Analysis.of(text).spoken()))
                                .toList(),
                        Passages.of(item.body()).stream().map(vectors::get).toList()))
                .toList());
        for (int step = 1; step <= STEPS; step++) {
            trainer.step(step);
        }
        try (var out = Files.newOutputStream(Path.of(args[1]))) {
            new Adapter(trainer.shrunk()).write(out);
        }
    }

    private float[][] shrunk() {
        var result = new float[SIZE][SIZE];
        for (int i = 0; i < SIZE; i++) {
            for (int k = 0; k < SIZE; k++) {
                float identity = i == k ? 1 : 0;
                result[i][k] = identity + STRENGTH * (map[i][k] - identity);
            }
        }
        return result;
    }

    private void step(int step) {
        var left = new float[BATCH][];
        var right = new float[BATCH][];
        draw(left, right);
        var one = images(left);
        var other = images(right);
        var pull = pull(one.unit, other.unit);
        var gradient = new float[SIZE][SIZE];
        back(gradient, one, left, times(pull, other.unit));
        back(gradient, other, right, times(transposed(pull), one.unit));
        move(gradient, step);
    }

    private void draw(float[][] left, float[][] right) {
        var order = new ArrayList<>(items);
        java.util.Collections.shuffle(order, random);
        for (int i = 0; i < BATCH; i++) {
            var item = order.get(i);
            int first = random.nextInt(item.phrasings.size());
            left[i] = item.phrasings.get(first);
            if (!item.passages.isEmpty() && random.nextDouble() < PASSAGES) {
                right[i] = item.passages.get(random.nextInt(item.passages.size()));
            } else {
                int second = random.nextInt(item.phrasings.size() - 1);
                right[i] = item.phrasings.get(second < first ? second : second + 1);
            }
        }
    }

    private record Images(float[][] unit, float[] length) {}

    private Images images(float[][] vectors) {
        var unit = new float[BATCH][];
        var length = new float[BATCH];
        for (int i = 0; i < BATCH; i++) {
            unit[i] = new Adapter(map).apply(vectors[i]);
            length[i] = (float) Math.sqrt(dot(unit[i], unit[i]));
            for (int k = 0; k < SIZE; k++) {
                unit[i][k] /= length[i];
            }
        }
        return new Images(unit, length);
    }

    /** Gradient of the loss by the cosines: softmax over rows and over columns, less the right pairs. */
    private static float[][] pull(float[][] one, float[][] other) {
        var e = new float[BATCH][BATCH];
        var rows = new double[BATCH];
        var columns = new double[BATCH];
        for (int i = 0; i < BATCH; i++) {
            for (int j = 0; j < BATCH; j++) {
                e[i][j] = (float) Math.exp((dot(one[i], other[j]) - 1) / TEMPERATURE);
                rows[i] += e[i][j];
                columns[j] += e[i][j];
            }
        }
        for (int i = 0; i < BATCH; i++) {
            for (int j = 0; j < BATCH; j++) {
                double p = e[i][j] / rows[i] + e[i][j] / columns[j] - (i == j ? 2 : 0);
                e[i][j] = (float) (p / (2 * TEMPERATURE * BATCH));
            }
        }
        return e;
    }

    /** Adds the gradient by the map that comes through these images. */
    private static void back(float[][] gradient, Images images, float[][] inputs, float[][] byUnit) {
        for (int i = 0; i < BATCH; i++) {
            float along = dot(byUnit[i], images.unit[i]);
            for (int k = 0; k < SIZE; k++) {
                float g = (byUnit[i][k] - images.unit[i][k] * along) / images.length[i];
                add(gradient[k], inputs[i], g);
            }
        }
    }

    /** One step of Adam. */
    private void move(float[][] gradient, int step) {
        double first = 1 - Math.pow(0.9, step);
        double second = 1 - Math.pow(0.999, step);
        for (int i = 0; i < SIZE; i++) {
            for (int k = 0; k < SIZE; k++) {
                float g = gradient[i][k];
                mean[i][k] = 0.9f * mean[i][k] + 0.1f * g;
                square[i][k] = 0.999f * square[i][k] + 0.001f * g * g;
                map[i][k] -= (float) (RATE * (mean[i][k] / first) / (Math.sqrt(square[i][k] / second) + 1e-8));
            }
        }
    }

    private static float[][] times(float[][] weights, float[][] vectors) {
        var result = new float[BATCH][SIZE];
        for (int i = 0; i < BATCH; i++) {
            for (int j = 0; j < BATCH; j++) {
                add(result[i], vectors[j], weights[i][j]);
            }
        }
        return result;
    }

    private static float[][] transposed(float[][] matrix) {
        var result = new float[BATCH][BATCH];
        for (int i = 0; i < BATCH; i++) {
            for (int j = 0; j < BATCH; j++) {
                result[j][i] = matrix[i][j];
            }
        }
        return result;
    }

    private static void add(float[] sum, float[] vector, float factor) {
        for (int k = 0; k < SIZE; k++) {
            sum[k] += factor * vector[k];
        }
    }

    private static float dot(float[] a, float[] b) {
        float sum = 0;
        for (int k = 0; k < SIZE; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
