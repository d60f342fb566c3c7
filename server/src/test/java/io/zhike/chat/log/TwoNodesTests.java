package io.zhike.chat.log;

import static io.zhike.chat.log.TestTalks.text;
import static io.zhike.chat.log.TestTalks.upTo;
import static io.zhike.chat.log.TestWriter.awaitAll;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.TestDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes write into the same talks at once, each in an order of its own, some messages through both. */
@Tag("C8")
class TwoNodesTests {

    private static final int TALKS = 40;
    private static final int MESSAGES = 100;

    private final DataSource database = TestDatabase.fresh();
    private final TestTalks talks = new TestTalks(database, TALKS);

    @Test
    void numbersHaveNoGapsAndNobodySeesADeadlock() {
        var both = IntStream.range(0, 200)
                .mapToObj(n -> text(1 + n % TALKS, UUID.randomUUID(), "resent through the other node " + n))
                .toList();
        try (var first = new TestWriter(database);
                var second = new TestWriter(database)) {
            var futures = new ArrayList<CompletableFuture<Appended>>();
            first.start();
            second.start();
            var one = shuffled("first", both, 1);
            var two = shuffled("second", both, 2);
            IntStream.range(0, one.size()).forEach(n -> {
                futures.add(first.give(one.get(n)));
                futures.add(second.give(two.get(n)));
            });
            awaitAll(futures);
            assertThat(futures).noneMatch(CompletableFuture::isCompletedExceptionally);
            assertThat(first.announced.size() + second.announced.size())
                    .as("each once, by the node that stored it")
                    .isEqualTo(2 * TALKS * MESSAGES + both.size());
        }
        for (var talk = 1; talk <= TALKS; talk++) {
            var all = 2 * MESSAGES + both.size() / TALKS;
            assertThat(talks.numbers(talk)).isEqualTo(upTo(all));
            assertThat(talks.head(talk)).isEqualTo(all);
        }
        assertThat(talks.jdbc
                        .sql("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
                        .query(Long.class)
                        .single())
                .as("deadlocks that had to be broken, each after a second")
                .isZero();
    }

    private static List<NewMessage> shuffled(String node, List<NewMessage> both, int seed) {
        var own = IntStream.range(0, TALKS * MESSAGES).mapToObj(n -> text(1 + n % TALKS, node + " " + n));
        var all = new ArrayList<>(Stream.concat(own, both.stream()).toList());
        Collections.shuffle(all, new Random(seed));
        return all;
    }
}
