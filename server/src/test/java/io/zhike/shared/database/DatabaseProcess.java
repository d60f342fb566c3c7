package io.zhike.shared.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/**
 * A Java process of its own that runs the embedded database, so that a test can kill it like the application. Its
 * words: the database's address and password on one line; it ends in an orderly way when its standard input ends.
 */
final class DatabaseProcess implements AutoCloseable {

    private final Process process;
    private final String url;
    private final String password;

    private DatabaseProcess(Process process, String url, String password) {
        this.process = process;
        this.url = url;
        this.password = password;
    }

    static void main(String[] args) throws Exception {
        if (args.length > 1) {
            endBeforeThereIsAContext(args[0]);
            return;
        }
        try (var database = EmbeddedDatabase.start(Path.of(args[0]), 0)) {
            System.out.println("ready " + database.url() + " " + database.password());
            while (System.in.read() >= 0) {
                Thread.onSpinWait();
            }
        }
    }

    private static void endBeforeThereIsAContext(String directory) {
        var application = new SpringApplication(DatabaseProcess.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        // after the one that starts the database
        application.addInitializers(context -> System.exit(0));
        application.run("--zhike.database.embedded.directory=" + directory);
    }

    /** Runs a process that is told to end right after it began to start its database. */
    static int endWhileItStarts(Path directory) throws IOException, InterruptedException {
        return process(directory.toString(), "end").start().waitFor();
    }

    private static ProcessBuilder process(String... arguments) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DatabaseProcess.class.getName()));
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    static DatabaseProcess start(Path directory) throws IOException {
        var process = process(directory.toString()).start();
        for (var line = process.inputReader().readLine();
                line != null;
                line = process.inputReader().readLine()) {
            if (line.startsWith("ready ")) {
                var words = line.split(" ");
                return new DatabaseProcess(process, words[1], words[2]);
            }
        }
        throw new IOException("The process ended before its database was ready");
    }

    void execute(String sql) throws Exception {
        try (var connection = DriverManager.getConnection(url, "postgres", password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What {@code kill -9} does: nothing in the process gets the chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws Exception {
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
