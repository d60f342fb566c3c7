package io.zhike.bot.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactVectorTests {

    private final Random random = new Random(11);

    @ParameterizedTest
    @ValueSource(ints = {4, 20, 512})
    void cosinesAreThoseOfTheOriginals(int dimensions) {
        for (int i = 0; i < 50; i++) {
            var one = unit(dimensions);
            var other = unit(dimensions);
            double exact = 0;
            for (int k = 0; k < dimensions; k++) {
                exact += one[k] * other[k];
            }
            var compact = CompactVector.of(one).spread().cosine(CompactVector.of(other));
            assertThat((double) compact).isCloseTo(exact, within(dimensions < 100 ? 0.01 : 0.005));
        }
    }

    @Test
    void keepsTheExtremesAndTheOrderOfDimensions() {
        var vector = new float[] {-1, 1, 0.5f, -0.25f, 0, -0.5f, 0.75f, 0.125f};
        var spread = CompactVector.of(vector).spread();
        assertThat(spread.values()).containsExactly(-127, 127, 64, -32, 0, -63, 95, 16);
        assertThat(spread.scale() * 127).isCloseTo(1, within(1e-6f));
    }

    @Test
    void addsUpToADirection() {
        var sum = new float[8];
        var vector = new float[] {0.6f, 0, 0, 0, -0.8f, 0, 0, 0};
        CompactVector.of(vector).addTo(sum);
        CompactVector.of(vector).addTo(sum);
        var direction = CompactVector.direction(sum);
        assertThat(direction.spread().cosine(CompactVector.of(vector))).isCloseTo(1, within(0.01f));
    }

    private float[] unit(int dimensions) {
        var vector = new float[dimensions];
        double squares = 0;
        for (int i = 0; i < dimensions; i++) {
            vector[i] = (float) random.nextGaussian();
            squares += vector[i] * vector[i];
        }
        for (int i = 0; i < dimensions; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
        return vector;
    }
}
