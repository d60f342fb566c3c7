package io.zhike.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.TestDatabase;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("C2")
class FirstSnapshotTests {

    @Test
    void whoAsksBeforeTheRobotKnowsAnythingWaitsForItsFirstSnapshot() throws Exception {
        var database = TestDatabase.fresh();
        var jdbc = JdbcClient.create(database);
        var batches = new JdbcTemplate(database);
        var snapshots = new Snapshots(
                List.of(), new SmallTalkStore(jdbc, batches), new Vectors(new VectorStore(jdbc, batches)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = CompletableFuture.supplyAsync(snapshots::current, threads);
            assertThat(snapshots.latest()).isSameAs(Snapshot.EMPTY);
            assertThat(asked).isNotDone();

            snapshots.run(new DefaultApplicationArguments());

            assertThat(asked.get(10, TimeUnit.SECONDS))
                    .isNotSameAs(Snapshot.EMPTY)
                    .isSameAs(snapshots.latest());
        } finally {
            snapshots.destroy();
        }
    }
}
