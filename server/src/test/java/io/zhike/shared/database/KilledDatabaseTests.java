package io.zhike.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.zhike.shared.start.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, really killed. */
class KilledDatabaseTests {

    @TempDir
    private Path directory;

    @Test
    void afterAKillTheOrphanedServerIsReplacedAndEveryCommittedRowIsThere() throws Exception {
        long orphan;
        try (var killed = DatabaseProcess.start(directory)) {
            killed.execute("CREATE TABLE kept (id int)");
            killed.execute("INSERT INTO kept SELECT generate_series(1, 1000)");
            orphan = postmaster();
            killed.kill();
        }
        assertThat(alive(orphan)).as("the server outlives its application").isTrue();

        try (var database = EmbeddedDatabase.start(directory, 0)) {
            assertThat(alive(orphan)).isFalse();
            assertThat(postmaster()).isNotEqualTo(orphan);
            assertThat(rows(database)).isEqualTo(1000);
        }
    }

    @Test
    void aSecondProcessIsRefusedWhileTheFirstRuns() throws Exception {
        try (var first = DatabaseProcess.start(directory)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory, 0)).isInstanceOf(StartRefusedException.class);
            first.execute("SELECT 1");
        }
    }

    @Test
    void anOrderlyEndStopsTheServer() throws Exception {
        long server;
        try (var process = DatabaseProcess.start(directory)) {
            process.execute("CREATE TABLE kept (id int)");
            server = postmaster();
        }
        assertThat(alive(server)).isFalse();
        assertThat(directory.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void anEndWhileTheServerIsStartingLeavesNoneBehind() throws Exception {
        EmbeddedDatabase.start(directory, 0).close();
        assertThat(DatabaseProcess.endWhileItStarts(directory)).isZero();
        assertThat(directory.resolve("log/postgresql.log.1"))
                .as("it was started")
                .exists();
        assertThat(directory.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void aServerKilledTogetherWithItsApplicationRecovers() throws Exception {
        try (var killed = DatabaseProcess.start(directory)) {
            killed.execute("CREATE TABLE kept (id int)");
            killed.execute("INSERT INTO kept SELECT generate_series(1, 1000)");
            var server = postmaster();
            killed.kill();
            ProcessHandle.of(server).orElseThrow().destroyForcibly();
            await().atMost(Duration.ofSeconds(30)).until(() -> !alive(server));
        }
        try (var database = EmbeddedDatabase.start(directory, 0)) {
            assertThat(rows(database)).isEqualTo(1000);
        }
    }

    @Test
    void aServerKilledUnderItsApplicationIsStartedAgainOnTheSamePort() throws Exception {
        try (var database = EmbeddedDatabase.start(directory, 0)) {
            try (var connection = DriverManager.getConnection(database.url(), "postgres", database.password());
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE kept AS SELECT generate_series(1, 1000)");
            }
            var killed = postmaster();
            ProcessHandle.of(killed).orElseThrow().destroyForcibly();
            await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> rows(database) == 1000);
            assertThat(postmaster()).isNotEqualTo(killed);
        }
    }

    @Test
    void aProcessIdThatNowBelongsToAnotherProgramIsNotStopped() throws Exception {
        EmbeddedDatabase.start(directory, 0).close();
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            var text = stranger.pid() + "\n" + directory.resolve("data") + "\n0\n5432\n\n127.0.0.1\n\n";
            Files.writeString(directory.resolve("data/postmaster.pid"), text);
            EmbeddedDatabase.start(directory, 0).close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void whereRootMayNotHaveANamespaceAnotherUserRunsTheServer() throws Exception {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        // JUnit's directory is closed to others; the way to the data must be open.
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        var base = PrivateFiles.directory(directory.resolve("postgres"));
        var programs = ServerPrograms.unpack(PrivateFiles.directory(base.resolve("server")));
        var server = new PostgresServer(base, programs, Purpose.PRODUCT, RunAs.user(base, 65534));
        server.initialise("secret");
        server.start(0);
        try {
            assertThat(Files.getAttribute(Path.of("/proc/" + postmaster(base)), "unix:uid"))
                    .isEqualTo(65534);
        } finally {
            server.stop();
        }
        EmbeddedDatabase.start(base, 0).close();
        assertThat(Files.getAttribute(base.resolve("data"), "unix:uid")).isEqualTo(65534);
    }

    private long postmaster() throws IOException {
        return postmaster(directory);
    }

    private static long postmaster(Path base) throws IOException {
        try (var lines = Files.lines(base.resolve("data/postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow());
        }
    }

    /** An ended process that nobody has waited for yet still has an entry, but no working directory. */
    private static boolean alive(long process) {
        return Files.exists(Path.of("/proc/" + process + "/cwd"));
    }

    private static int rows(EmbeddedDatabase database) throws Exception {
        try (var connection = DriverManager.getConnection(database.url(), "postgres", database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
