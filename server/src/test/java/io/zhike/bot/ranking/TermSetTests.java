package io.zhike.bot.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C2")
class TermSetTests {

    @Test
    void hasTheTermsOfItsBagAndNoOthers() {
        var random = new Random(3);
        for (int size = 0; size < 200; size++) {
            var terms = random.ints(size, 0, 1000).distinct().sorted().toArray();
            var set = new TermSet(new Bag(terms, 1));
            assertThat(IntStream.range(0, 1000).filter(set::has)).containsExactly(boxed(terms));
        }
    }

    private static Integer[] boxed(int[] terms) {
        return Arrays.stream(terms).boxed().toArray(Integer[]::new);
    }
}
