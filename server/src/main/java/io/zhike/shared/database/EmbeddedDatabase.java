package io.zhike.shared.database;

import io.zhike.shared.start.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL server that the application runs itself, bound to 127.0.0.1 and opened only by a generated password.
 *
 * <p>Below its directory lie {@code lock} (one application at a time), {@code password}, {@code server} (unpacked
 * programs), {@code data} and {@code log}. A server that outlived a killed application is stopped before a new one
 * starts on its data. See docs/adr/0001-embedded-postgresql.md.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final InstanceLock lock;
    private final PostgresServer server;
    private final ServerWatch watch;
    private final int port;
    private final String password;

    private EmbeddedDatabase(InstanceLock lock, PostgresServer server, int port, String password) {
        this.lock = lock;
        this.server = server;
        this.watch = new ServerWatch(server, port);
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server, making its data on the first start.
     *
     * @param port on 127.0.0.1; 0 picks a free one
     * @throws StartRefusedException for what the operator can mend: directory in use or unwritable, disk full, port taken
     */
    static EmbeddedDatabase start(Path directory, int port) {
        return start(directory, port, Purpose.PRODUCT);
    }

    static EmbeddedDatabase start(Path directory, int port, Purpose purpose) {
        var base = directory.toAbsolutePath().normalize();
        try {
            PrivateFiles.directory(base);
            var lock = InstanceLock.take(base.resolve("lock"));
            try {
                return start(base, port, purpose, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw StartTrouble.with(base, e);
        }
    }

    private static EmbeddedDatabase start(Path base, int port, Purpose purpose, InstanceLock lock) throws IOException {
        var password = password(base.resolve("password"));
        var programs = ServerPrograms.unpack(PrivateFiles.directory(base.resolve("server")));
        var server = new PostgresServer(base, programs, purpose);
        server.stopOrphan();
        server.initialise(password);
        var actual = server.start(port);
        log.info("PostgreSQL runs on 127.0.0.1:{} with its data in {}", actual, base);
        return new EmbeddedDatabase(lock, server, actual, password);
    }

    /** The address of the database that the application uses; the user is {@code postgres}. */
    String url() {
        return url("postgres");
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String password() {
        return password;
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            watch.close();
            server.stop();
        }
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            PrivateFiles.restrict(file);
            return Files.readString(file).strip();
        }
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var password = HexFormat.of().formatHex(bytes);
        PrivateFiles.write(file, password);
        return password;
    }
}
