package io.zhike.knowledge.exchange;

import io.zhike.knowledge.EntryContent;
import io.zhike.knowledge.EntryStatus;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a row of named texts; lists are texts with one item a line. */
final class RowReader {

    /** For all products, as the content files write it. */
    static final String COMMON = "COMMON";

    private final Place place;
    private final Map<String, String> fields;
    private final List<FileProblem> problems = new ArrayList<>();

    private RowReader(Place place, Map<String, String> fields) {
        this.place = place;
        this.fields = fields;
    }

    static FileRow read(Place place, Map<String, String> fields) {
        return new RowReader(place, fields).read();
    }

    private FileRow read() {
        var content = new EntryContent(
                text("question"),
                lines("phrasings"),
                text("answer"),
                product(),
                optional("module"),
                lines("versions"),
                lines("keywords"),
                lines("related"),
                date());
        return new FileRow(place, text("code"), content, status(), problems);
    }

    private String text(String name) {
        return fields.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    private @Nullable String optional(String name) {
        var text = text(name);
        return text.isEmpty() ? null : text;
    }

    private List<String> lines(String name) {
        return Arrays.stream(text(name).split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private @Nullable String product() {
        var code = text("product").toUpperCase(Locale.ROOT);
        return code.isEmpty() || code.equals(COMMON) ? null : code;
    }

    private LocalDate date() {
        var text = text("updated");
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            wrong("updated", "no-date");
            return LocalDate.EPOCH;
        }
    }

    private @Nullable EntryStatus status() {
        var text = text("status").toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return null;
        }
        return Arrays.stream(EntryStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    wrong("status", "unknown");
                    return null;
                });
    }

    private void wrong(String field, String problem) {
        var name = text("code").isEmpty() ? optional("question") : text("code");
        problems.add(new FileProblem(place, name, field, problem));
    }
}
