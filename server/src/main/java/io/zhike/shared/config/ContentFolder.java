package io.zhike.shared.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder of what ships with the product but can be replaced by the operator: knowledge, small talk, products. */
@Component
public class ContentFolder {

    private final List<String> candidates;

    /** @param candidates where the content may be; the first folder that exists counts */
    public ContentFolder(@Value("${zhike.content:./content,../content}") List<String> candidates) {
        this.candidates = List.copyOf(candidates);
    }

    /** The YAML files below a folder of the content, by name; none if the folder does not exist. */
    public List<Path> yaml(String folder) {
        return candidates.stream()
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .map(content -> files(content.resolve(folder)))
                .orElse(List.of());
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
