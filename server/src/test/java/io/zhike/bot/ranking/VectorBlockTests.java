package io.zhike.bot.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Short cuts to the nearest vectors find nearly the same as comparing with all. */
@Tag("C2")
class VectorBlockTests {

    private static final int DIMENSIONS = 512;
    private static final int LIMIT = 10;

    private final Random random = new Random(11);

    @Test
    void fewVectorsAreAllCompared() {
        assertThat(recall(400)).isEqualTo(1);
    }

    @Test
    void signaturesLoseHardlyAnyOfTheNearestTen() {
        assertThat(recall(8_000)).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void groupsLoseFewOfTheNearestTen() {
        assertThat(recall(30_000)).isGreaterThanOrEqualTo(0.95);
    }

    /** Share of the nearest ten that the short cut finds, over two hundred questions near to one of the vectors. */
    private double recall(int size) {
        var topics = IntStream.range(0, size / 20)
                .mapToObj(i -> direction(new float[DIMENSIONS], 1))
                .toArray(float[][]::new);
        var vectors = IntStream.range(0, size)
                .mapToObj(i -> CompactVector.direction(direction(topics[i % topics.length], 0.8)))
                .toArray(CompactVector[]::new);
        var block = new VectorBlock(vectors);
        int found = 0;
        for (int i = 0; i < 200; i++) {
            var question = CompactVector.direction(direction(topics[i * 7 % topics.length], 0.6))
                    .spread();
            var exact = block.nearestOfAll(question, LIMIT);
            var quick = Arrays.stream(block.nearest(question, LIMIT)).boxed().toList();
            found += (int) Arrays.stream(exact).filter(quick::contains).count();
        }
        return found / (200.0 * LIMIT);
    }

    /** A vector near another: what is added is as long as {@code amount}. */
    private float[] direction(float[] from, double amount) {
        var result = from.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] += (float) (random.nextGaussian() * amount / Math.sqrt(DIMENSIONS));
        }
        return result;
    }
}
