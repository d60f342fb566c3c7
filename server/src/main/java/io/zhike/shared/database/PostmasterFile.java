package io.zhike.shared.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code postmaster.pid}: by it a server tells that it works on a data directory; its first line is its process id. */
final class PostmasterFile {

    /** Above every process id that Linux gives (its limit is 2^22). */
    private static final String NOBODY = "2147483647";

    private final Path data;
    private final Path file;

    PostmasterFile(Path data) {
        this.data = data;
        this.file = data.resolve("postmaster.pid");
    }

    /**
     * Tells whether a server works on the data. After a crash of the machine or the container the process id may meanwhile
     * be another program's, which must neither be stopped nor keep PostgreSQL from starting; then it is struck out.
     * The file itself must stay: by its other lines PostgreSQL checks that no session of the old server is left.
     */
    boolean findServer() throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        var process = Path.of("/proc", firstLine());
        if (!Files.exists(process)) {
            return false;
        }
        if (worksOnTheData(process)) {
            return true;
        }
        strikeOut();
        return false;
    }

    private String firstLine() throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("").strip().replaceFirst("^$", NOBODY);
        }
    }

    /** A server's working directory is its data, even if that was renamed; an ended one has none. */
    private boolean worksOnTheData(Path process) throws IOException {
        try {
            return Files.readString(process.resolve("comm")).strip().equals("postgres")
                    && Files.isSameFile(process.resolve("cwd"), data);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private void strikeOut() throws IOException {
        try (var lines = Files.lines(file)) {
            var text = Stream.concat(Stream.of(NOBODY), lines.skip(1)).collect(Collectors.joining("\n", "", "\n"));
            PrivateFiles.write(file, text);
        }
    }
}
