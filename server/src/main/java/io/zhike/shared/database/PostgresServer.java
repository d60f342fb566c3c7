package io.zhike.shared.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** One data directory and the programs that make, start and stop a server on it. */
final class PostgresServer {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);
    private static final int ATTEMPTS = 5;

    /**
     * Connections only by TCP on 127.0.0.1: a socket file in /tmp would be there for every local user. What people
     * write stays out of the log: neither statements nor the values that broke a constraint.
     */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "shared_buffers=128MB",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse");

    private final Path base;
    private final Path data;
    private final Path logs;
    private final ServerPrograms programs;
    private final Purpose purpose;
    private final RunAs runAs;

    PostgresServer(Path base, ServerPrograms programs, Purpose purpose) throws IOException {
        this(base, programs, purpose, RunAs.choose(base));
    }

    PostgresServer(Path base, ServerPrograms programs, Purpose purpose, RunAs runAs) throws IOException {
        this.base = base;
        this.data = base.resolve("data");
        this.logs = PrivateFiles.directory(base.resolve("log"));
        this.programs = programs;
        this.purpose = purpose;
        this.runAs = runAs;
    }

    boolean runs() throws IOException {
        return new PostmasterFile(data).findServer();
    }

    /** Stops the server that a killed application left behind. */
    void stopOrphan() throws IOException {
        if (runs()) {
            log.warn("The last run was killed and its PostgreSQL still works on {}; it is stopped first", data);
            stop();
        }
    }

    /** Makes the data on the first start: complete or not there at all. */
    void initialise(String password) throws IOException {
        var version = data.resolve("PG_VERSION");
        if (Files.exists(version)) {
            requireVersion(Files.readString(version).strip());
            PrivateFiles.directory(data);
            runAs.own(base);
            return;
        }
        var draft = base.resolve("data.new");
        FileSystemUtils.deleteRecursively(draft);
        var passwordFile = base.resolve("initial-password");
        PrivateFiles.write(passwordFile, password);
        runAs.own(base);
        try {
            initdb(draft, passwordFile);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void requireVersion(String version) {
        if (!version.equals(ServerPrograms.MAJOR)) {
            throw StartTrouble.otherVersion(base, version);
        }
    }

    /** PostgreSQL's own C.UTF-8 locale: no update of the operating system can change the order of an index. */
    private void initdb(Path target, Path passwordFile) throws IOException {
        var result = Command.run(
                runAs.prefix(),
                programs.program("initdb"),
                "--pgdata=" + target,
                "--username=postgres",
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                purpose.syncOption());
        if (!result.ok()) {
            throw StartTrouble.because(base, result.output());
        }
    }

    /** Returns the port; with {@code wanted} 0 a free one is picked, again if another program is quicker. */
    int start(int wanted) throws IOException {
        for (var attempt = 1; ; attempt++) {
            var port = wanted == 0 ? freePort() : wanted;
            var said = tryToStart(port);
            if (said.isEmpty()) {
                return port;
            }
            var portTaken = said.contains("could not bind") || said.contains("could not create any TCP/IP sockets");
            if (portTaken && wanted != 0) {
                throw StartTrouble.portTaken(port);
            }
            // Sessions of a killed server let go of its memory a moment after it.
            if (attempt == ATTEMPTS || !(portTaken || said.contains("shared memory block"))) {
                throw StartTrouble.because(base, said);
            }
            pause();
        }
    }

    /** Returns why it did not start, or nothing. */
    private String tryToStart(int port) throws IOException {
        var words = logs.resolve("postgresql.log");
        if (Files.exists(words)) {
            Files.move(words, logs.resolve("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        var result = pgCtl("start", "-w", "-t", "300", "-l", words.toString(), "-o", options(port));
        if (result.ok()) {
            return "";
        }
        return result.output() + "\n" + (Files.exists(words) ? Files.readString(words) : "");
    }

    private String options(int port) {
        var settings = Stream.of(SETTINGS, purpose.settings(), List.of("port=" + port));
        return settings.flatMap(List::stream).map(setting -> "-c " + setting).collect(Collectors.joining(" "));
    }

    void stop() throws IOException {
        var result = pgCtl("stop", "-m", "fast", "-w", "-t", "60");
        if (!result.ok()) {
            log.warn("PostgreSQL does not stop within a minute and is stopped at once: {}", result.output());
            pgCtl("stop", "-m", "immediate", "-w", "-t", "60");
        }
    }

    private Command pgCtl(String... words) throws IOException {
        var command = Stream.concat(Stream.of(programs.program("pg_ctl"), "-D", data.toString()), Stream.of(words));
        return Command.run(runAs.prefix(), command.toArray(String[]::new));
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for PostgreSQL", e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
