package io.zhike.shared.config;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One entry of a {@link YamlFile}, with the members of the file it is in. */
public final class YamlRow {

    private final Map<?, ?> file;
    private final Map<?, ?> row;

    YamlRow(Map<?, ?> file, Map<?, ?> row) {
        this.file = file;
        this.row = row;
    }

    /** A row that cannot be used; the message says why and goes into the file's problems. */
    public static final class Invalid extends RuntimeException {
        public Invalid(String message) {
            super(message);
        }
    }

    /** A text that must be there. */
    public String text(String name) {
        var text = optional(row.get(name));
        if (text == null) {
            throw new Invalid(name + " is missing");
        }
        return text;
    }

    /** A text of the whole file, null if it is not there. */
    public @Nullable String ofFile(String name) {
        return optional(file.get(name));
    }

    /** The texts of a list; empty if it is not there. A single text counts as a list of one. */
    public List<String> list(String name) {
        return switch (row.get(name)) {
            case null -> List.of();
            case List<?> list ->
                list.stream().map(YamlRow::optional).filter(Objects::nonNull).toList();
            case Object one -> List.of(one.toString().strip());
        };
    }

    public boolean flag(String name) {
        return Boolean.TRUE.equals(row.get(name));
    }

    /** A date; null if it is not there. */
    public @Nullable LocalDate date(String name) {
        return switch (row.get(name)) {
            case null -> null;
            case Date date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
            case Object text -> date(name, text.toString());
        };
    }

    private static LocalDate date(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Invalid(name + " is no date: " + text);
        }
    }

    private static @Nullable String optional(@Nullable Object value) {
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }
}
