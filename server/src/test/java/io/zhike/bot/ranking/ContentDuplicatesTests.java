package io.zhike.bot.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zhike.bot.ranking.NearDuplicates.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two entries that say the same leave it to chance which of them answers. */
@Tag("C3")
class ContentDuplicatesTests {

    private static final Path CONTENT = Path.of("../content");

    /** Pairs that a person read and found different enough: two codes, and after them why. */
    private static final Path JUDGED = Path.of("src/test/resources/robot/judged-pairs.txt");

    @Test
    void noTwoEntriesAskOrAnswerNearlyTheSameUnlessSomebodyJudgedThemDifferent() throws IOException {
        assumeTrue(Files.isDirectory(CONTENT.resolve("faq")), "no content");
        var content = OwnContent.business(CONTENT);
        var judged = judged();

        var pairs = NearDuplicates.of(content);

        assertThat(pairs.stream().filter(pair -> !judged.contains(pair.codes())))
                .as("Reword or merge these, or add them to " + JUDGED)
                .isEmpty();
        assertThat(pairs.stream().map(Pair::codes).collect(Collectors.toSet()))
                .as("Judged pairs that are no longer alike: take them out of " + JUDGED)
                .containsAll(judged);
    }

    private static Set<String> judged() throws IOException {
        return Files.readAllLines(JUDGED).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" "))
                .map(parts -> parts[0] + " " + parts[1])
                .collect(Collectors.toSet());
    }
}
