package io.zhike.chat.fault;

import io.zhike.ZhikeApplication;
import io.zhike.shared.database.DatabaseAdministrator;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/** The whole application with a database of its own in a process of its own, so that a test can kill it. */
public final class KillableApplication implements AutoCloseable {

    private static final Duration START_PATIENCE = Duration.ofSeconds(180);

    private final Path directory;
    private final List<String> settings;
    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = unusedPort();
    private final int databasePort = unusedPort();
    private final Thread lastResort = new Thread(this::endQuietly);
    private Process process;

    public KillableApplication(String... settings) throws IOException {
        this.settings = List.of(settings);
        this.directory = Files.createTempDirectory(
                Files.createDirectories(Path.of("target").toAbsolutePath()), "fault-");
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    public int port() {
        return port;
    }

    public DatabaseAdministrator database() throws IOException {
        return new DatabaseAdministrator(directory.resolve("postgres"));
    }

    /** Starts it and waits until it is healthy. */
    public void start() throws IOException {
        process = new ProcessBuilder(command())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        Awaitility.await("the application to be up, see " + log())
                .atMost(START_PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .failFast("the application ended, see " + log(), () -> !process.isAlive())
                .until(this::isHealthy);
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ZhikeApplication.class.getName(),
                "--server.port=" + port,
                "--zhike.content=" + Path.of("src/test/content").toAbsolutePath(),
                "--zhike.database.embedded.port=" + databasePort,
                "--zhike.database.embedded.directory=" + directory.resolve("postgres"),
                "--zhike.storage.directory=" + directory.resolve("files")));
        command.addAll(settings);
        return command;
    }

    private boolean isHealthy() {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What {@code kill -9} does; its PostgreSQL lives on without it. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What {@code kill} does: it may finish what it is doing. False when it does not come to an end. */
    public boolean stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(90, TimeUnit.SECONDS);
    }

    /** Ends what is still running; the directory is kept for whoever looks into a failure. */
    @Override
    public void close() {
        endQuietly();
        Runtime.getRuntime().removeShutdownHook(lastResort);
    }

    private void endQuietly() {
        try {
            if (process != null) {
                process.destroyForcibly().waitFor();
            }
            if (Files.isDirectory(directory.resolve("postgres/server"))) {
                database().stop();
            }
        } catch (IOException | InterruptedException e) {
            System.err.println("The test could not stop its database in " + directory + ": " + e);
        }
    }

    public void deleteFiles() throws IOException {
        FileSystemUtils.deleteRecursively(directory);
    }

    private Path log() {
        return directory.resolve("application.log");
    }

    /**
     * A free port outside the range from which the system takes the ports of clients: while nobody listens, one of many
     * clients that try again and again could otherwise be connected with itself, and take the port.
     */
    private static int unusedPort() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(12_000, 32_000);
            try (var socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress("127.0.0.1", port));
                return port;
            } catch (IOException e) {
                // Taken; another one.
            }
        }
    }
}
