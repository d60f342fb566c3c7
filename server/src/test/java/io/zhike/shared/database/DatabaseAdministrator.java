package io.zhike.shared.database;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Somebody who restarts and kills the database of an application while that runs. */
public final class DatabaseAdministrator {

    private final Path base;
    private final PostgresServer server;

    /** @param base the directory of an embedded database that has been started at least once */
    public DatabaseAdministrator(Path base) throws IOException {
        this.base = base;
        this.server = new PostgresServer(base, ServerPrograms.unpack(base.resolve("server")), Purpose.PRODUCT);
    }

    /** The JDBC address with user and password. */
    public String url() throws IOException {
        var password = Files.readString(base.resolve("password")).strip();
        return "jdbc:postgresql://127.0.0.1:" + port() + "/postgres?user=postgres&password=" + password;
    }

    /** An orderly restart, as for an update: every connection ends, the port stays. */
    public void restart() throws IOException {
        var port = port();
        server.stop();
        server.start(port);
    }

    /** A crash of the whole server. Nobody starts it again but the application whose server it is. */
    public void crash() throws IOException {
        var postmaster = postmaster();
        ProcessHandle.of(postmaster).orElseThrow().destroyForcibly();
        await().atMost(Duration.ofSeconds(30)).until(() -> !runs(postmaster));
    }

    /** Stops the server if it runs; it may have outlived its application. */
    public void stop() throws IOException {
        if (Files.exists(base.resolve("data/postmaster.pid"))) {
            server.stopOrphan();
        }
    }

    public boolean isRunning() throws IOException {
        return Files.exists(base.resolve("data/postmaster.pid")) && runs(postmaster());
    }

    /** An ended process that nobody has waited for yet still has an entry, but no working directory. */
    private static boolean runs(long process) {
        return Files.exists(Path.of("/proc/" + process + "/cwd"));
    }

    private long postmaster() throws IOException {
        return Long.parseLong(line(0));
    }

    private int port() throws IOException {
        return Integer.parseInt(line(3));
    }

    private String line(int number) throws IOException {
        return Files.readAllLines(base.resolve("data/postmaster.pid"))
                .get(number)
                .strip();
    }
}
