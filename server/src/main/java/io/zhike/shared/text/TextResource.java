package io.zhike.shared.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Word lists kept as resources: one entry a line, {@code #} starts a comment, empty lines are ignored. */
public final class TextResource {

    private TextResource() {}

    /** The entries of a resource given by its absolute class-path name, in file order. */
    public static List<String> lines(String name) {
        try (var in = Objects.requireNonNull(TextResource.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
