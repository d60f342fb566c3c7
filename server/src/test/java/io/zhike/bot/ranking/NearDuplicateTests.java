package io.zhike.bot.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two entries that say the same make the robot undecided; what looks so has been read by a person. */
@Tag("C2")
class NearDuplicateTests {

    private static final Path CONTENT = Path.of("../content");
    private static final Path JUDGED = Path.of("src/test/resources/robot/judged-pairs.tsv");

    @Test
    void everyPairOfAlikeEntriesIsJudged() throws IOException {
        assumeTrue(Files.isDirectory(CONTENT.resolve("faq")), "no content");
        var judged = judged().stream().map(NearDuplicateTests::codes).collect(Collectors.toSet());

        var alike = NearDuplicates.of(
                OwnContent.business(CONTENT), NearDuplicates.ALIKE_TITLES, NearDuplicates.ALIKE_ANSWERS);

        assertThat(alike)
                .as("alike, to be judged in %s", JUDGED)
                .filteredOn(pair -> !judged.contains(pair.codes()))
                .isEmpty();
    }

    @Test
    void everyJudgementHasAVerdictAndAReason() throws IOException {
        assertThat(judged()).allSatisfy(line -> {
            var parts = line.split("\t");
            assertThat(parts).hasSize(4);
            assertThat(parts[2]).isEqualTo("different");
            assertThat(parts[0]).isLessThan(parts[1]);
        });
    }

    private static List<String> judged() throws IOException {
        return Files.readAllLines(JUDGED).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static String codes(String line) {
        var parts = line.split("\t");
        return parts[0] + "\t" + parts[1];
    }
}
