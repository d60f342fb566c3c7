package io.zhike.shared.database;

import io.zhike.shared.start.StartRefusedException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Turns what went wrong around the database's files into one sentence and a way out. */
final class StartTrouble {

    /** Bytes; one segment of PostgreSQL's log. */
    private static final long NEEDED = 16L << 20;

    private StartTrouble() {}

    static StartRefusedException with(Path base, IOException e) {
        var text = String.valueOf(e.getMessage());
        if (e instanceof AccessDeniedException) {
            return because(base, "permission denied: " + text);
        }
        return because(base, e instanceof FileSystemException file ? file.getFile() + ": " + file.getReason() : text);
    }

    /** {@code output} is what initdb, pg_ctl or the server itself printed. */
    static StartRefusedException because(Path base, String output) {
        var text = output.toLowerCase(Locale.ROOT);
        if (text.contains("no space left on device") || text.contains("disk quota exceeded") || isFull(base)) {
            return new StartRefusedException("The disk with " + base + " is full", "Free some space and start again");
        }
        if (isForbidden(text)) {
            return new StartRefusedException(
                    "The directory " + base + " cannot be read and written (" + lastLine(output) + ")",
                    "Give it to the user who starts Zhike, or choose another: ./start --data DIRECTORY");
        }
        return new StartRefusedException(
                "The database in " + base + " does not start (" + lastLine(output) + ")",
                "Read docs/operations/runbook.md; the server's own words are in " + base.resolve("log"));
    }

    static StartRefusedException portTaken(int port) {
        return new StartRefusedException(
                "Port " + port + " of the database is taken by another program",
                "Choose another one: --zhike.database.embedded.port=" + (port + 1) + " (0 picks a free one)");
    }

    static StartRefusedException otherVersion(Path base, String version) {
        return new StartRefusedException(
                "The data in " + base + " belongs to PostgreSQL " + version + ", this build brings "
                        + ServerPrograms.MAJOR,
                "Start the version of Zhike that wrote it, or choose another directory: ./start --data DIRECTORY");
    }

    private static boolean isForbidden(String text) {
        return text.contains("permission denied")
                || text.contains("operation not permitted")
                || text.contains("read-only file system");
    }

    /** Where nothing at all is left, the server cannot even write down why it failed. */
    private static boolean isFull(Path base) {
        try {
            return Files.exists(base) && Files.getFileStore(base).getUsableSpace() < NEEDED;
        } catch (IOException e) {
            return false;
        }
    }

    /** The last line that tells an error, else the last line. */
    private static String lastLine(String output) {
        var lines = output.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL:") || line.contains("error:") || line.contains("PANIC:"))
                .reduce((first, second) -> second)
                .orElse(lines.isEmpty() ? "no reason given" : lines.getLast());
    }
}
