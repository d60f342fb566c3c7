package io.zhike.bot.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The shipped knowledge answers what people ask about it. The lists were written without sight of the phrasings.
 *
 * <p>Floors are what is wanted.
 */
@Tag("C2")
@Tag("C3")
class RobotQualityTests {

    private static final Path CONTENT = Path.of("../content");
    private static final Path LISTS = Path.of("src/test/resources/robot");

    @Test
    void theShippedContentKeepsItsQuality() throws IOException {
        assumeTrue(Files.isDirectory(CONTENT.resolve("faq")), "no content");
        var own = new OwnFigures(CONTENT, LISTS);

        var figures = own.all();

        var misses = "%s%n%s".formatted(figures, String.join(System.lineSeparator(), own.misses));
        assertThat(figures.get("recallAt1")).as(misses).isGreaterThanOrEqualTo(92);
        assertThat(figures.get("recallAt3")).as(misses).isGreaterThanOrEqualTo(98);
        assertThat(figures.get("answeredWrong")).as(misses).isLessThanOrEqualTo(5);
        assertThat(figures.get("strangersRefused")).as(misses).isGreaterThanOrEqualTo(95);
        assertThat(figures.get("smallTalkKnown")).as(misses).isGreaterThanOrEqualTo(90);
        assertThat(figures.get("lookalikesStolen")).as(misses).isZero();
    }
}
