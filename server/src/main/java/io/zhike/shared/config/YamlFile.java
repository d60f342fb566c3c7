package io.zhike.shared.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A content file: members that hold for the whole file, and a list {@code entries}. What cannot be read is named and
 * left out; the rest is read all the same.
 *
 * @param problems what is wrong, each with the file and the row
 */
public record YamlFile<T>(List<T> entries, List<String> problems) {

    /** @param row makes an entry of the file's members and one row; throws {@link YamlRow.Invalid} to refuse it */
    public static <T> YamlFile<T> read(Path file, Function<YamlRow, T> row) {
        try {
            Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
            return root instanceof Map<?, ?> map && map.get("entries") instanceof List<?> rows
                    ? rows(file, map, rows, row)
                    : failed(file + ": no list \"entries\"");
        } catch (YAMLException | IOException e) {
            return failed(file + ": " + String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
    }

    private static <T> YamlFile<T> rows(Path file, Map<?, ?> root, List<?> rows, Function<YamlRow, T> make) {
        var entries = new ArrayList<T>();
        var problems = new ArrayList<String>();
        for (int i = 0; i < rows.size(); i++) {
            var name = "%s: entry %d".formatted(file, i + 1);
            try {
                entries.add(make.apply(new YamlRow(root, map(rows.get(i)))));
            } catch (YamlRow.Invalid e) {
                problems.add(name + ": " + e.getMessage());
            }
        }
        return new YamlFile<>(entries, problems);
    }

    private static Map<?, ?> map(@Nullable Object row) {
        if (row instanceof Map<?, ?> map) {
            return map;
        }
        throw new YamlRow.Invalid("not a list of members");
    }

    private static <T> YamlFile<T> failed(String problem) {
        return new YamlFile<>(List.of(), List.of(problem));
    }
}
