package io.zhike.shared.database;

import io.zhike.shared.start.StartRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL server of a test run: the product's own, with empty data and without durability. */
public final class TestServer {

    private final EmbeddedDatabase database;

    private TestServer(EmbeddedDatabase database) {
        this.database = database;
    }

    /** Takes the first directory below {@code target} that no other test run uses, ends what a killed run left there. */
    public static TestServer start() throws IOException {
        for (var number = 1; ; number++) {
            var directory = Path.of("target", "test-postgres", String.valueOf(number));
            try {
                EmbeddedDatabase.start(directory, 0, Purpose.TEST).close();
                FileSystemUtils.deleteRecursively(directory.resolve("data"));
                var server = new TestServer(EmbeddedDatabase.start(directory, 0, Purpose.TEST));
                // After the application contexts, which still want to talk to it while they close.
                SpringApplication.getShutdownHandlers().add(server::stop);
                return server;
            } catch (StartRefusedException e) {
                if (number == 8) {
                    throw e;
                }
            }
        }
    }

    /** The JDBC address of one of its databases, user and password included. */
    public String url(String name) {
        return database.url(name) + "?user=postgres&password=" + database.password();
    }

    /** Only needed where no Spring application runs: that one stops it at the end of the process. */
    public void stop() {
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
