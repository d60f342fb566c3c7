package io.zhike.chat.log;

import static io.zhike.chat.log.TestTalks.text;
import static io.zhike.chat.log.TestTalks.upTo;
import static io.zhike.chat.log.TestWriter.awaitAll;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.chat.log.BreakingDatabase.Moment;
import io.zhike.testing.TestDatabase;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Whatever happens to a connection, a message is stored once, answered once, and everybody hears of it. */
@Tag("C8")
class BrokenConnectionTests {

    private final String url = TestDatabase.freshUrl();
    private final DataSource database = TestDatabase.pool(url);

    /**
     * One session apart from the pool. It ends all others and is never ended: a pool hands out a connection used a
     * moment ago without trying it, also one whose end is already on its way.
     */
    @AutoClose
    private final SingleConnectionDataSource onlooker = new SingleConnectionDataSource(url, true);

    private final TestTalks talks = new TestTalks(onlooker, 2);

    @ParameterizedTest
    @EnumSource
    void aLostConnectionCostsNoMessageAndDoublesNone(Moment moment) {
        try (var writer = new TestWriter(new BreakingDatabase(database, moment, 2))) {
            var futures = writer.give(
                    IntStream.range(0, 100).mapToObj(n -> text(1, "" + n)).toList());
            writer.start();
            awaitAll(futures);
            assertThat(futures.stream().map(TestWriter::seq)).containsExactlyElementsOf(upTo(100));
            assertThat(talks.numbers(1)).isEqualTo(upTo(100));
            assertThat(writer.announced.stream().map(StoredMessage::seq))
                    .as("nobody can know whether the first attempt was heard of")
                    .containsExactlyElementsOf(upTo(100));
        }
    }

    /** Real connections, really ended by the server, again and again while messages come in. */
    @Test
    void endedSessionsOfTheServerCostNoMessage() throws Exception {
        try (var writer = new TestWriter(database)) {
            writer.start();
            var futures = new java.util.ArrayList<CompletableFuture<Appended>>();
            for (var round = 0; round < 20; round++) {
                var n = round;
                IntStream.range(0, 100).forEach(i -> futures.add(writer.give(text(1 + i % 2, n + "." + i / 2))));
                talks.jdbc.sql("""
                                SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                                WHERE datname = current_database() AND pid <> pg_backend_pid()
                                """).query(Integer.class).single();
            }
            awaitAll(futures);
            assertThat(futures).noneMatch(CompletableFuture::isCompletedExceptionally);
            for (var talk : List.of(1L, 2L)) {
                assertThat(talks.numbers(talk)).isEqualTo(upTo(1000));
                assertThat(talks.texts(talk)).doesNotHaveDuplicates();
                assertThat(talks.head(talk)).isEqualTo(1000);
            }
        }
    }
}
