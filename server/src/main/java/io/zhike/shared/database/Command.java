package io.zhike.shared.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** What a finished program said. */
record Command(int exitCode, String output) {

    boolean ok() {
        return exitCode == 0;
    }

    /** Runs a program to its end, in plain English whatever the machine's language, so that its words can be recognised. */
    static Command run(List<String> prefix, String... words) throws IOException {
        var builder = new ProcessBuilder(
                Stream.concat(prefix.stream(), Stream.of(words)).toList());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        try (var output = process.getInputStream()) {
            var text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new Command(process.waitFor(), text.strip());
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while running " + words[0], e);
        }
    }
}
