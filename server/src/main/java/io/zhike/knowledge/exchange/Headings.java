package io.zhike.knowledge.exchange;

import io.zhike.knowledge.EntryStatus;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the sheet in people's languages: written in the reader's, read in all of them. */
@Component
class Headings {

    static final List<String> COLUMNS = List.of(
            "code",
            "question",
            "phrasings",
            "answer",
            "product",
            "module",
            "versions",
            "keywords",
            "related",
            "status",
            "updated");

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final MessageSource messages;
    private final Map<String, String> columns = new HashMap<>();
    private final Map<String, EntryStatus> statuses = new HashMap<>();

    Headings(MessageSource messages) {
        this.messages = messages;
        COLUMNS.forEach(column -> names("column", column).forEach(name -> columns.put(name, column)));
        Arrays.stream(EntryStatus.values())
                .forEach(status -> names("status", status.name()).forEach(name -> statuses.put(name, status)));
    }

    String column(String column, Locale locale) {
        return messages.getMessage("knowledge.column." + column, null, locale);
    }

    String status(EntryStatus status, Locale locale) {
        return messages.getMessage("knowledge.status." + status, null, locale);
    }

    /** The columns by the words in a row of the sheet; unknown words are left out. */
    Map<Integer, String> of(Map<Integer, String> cells) {
        return cells.entrySet().stream()
                .filter(cell -> columns.containsKey(key(cell.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, cell -> columns.getOrDefault(key(cell.getValue()), "")));
    }

    /** The name of a status as files have it; what is no status stays as it is. */
    String statusName(String text) {
        var status = statuses.get(key(text));
        return status == null ? text : status.name();
    }

    private List<String> names(String kind, String name) {
        Function<Locale, String> word = locale -> messages.getMessage("knowledge." + kind + "." + name, null, locale);
        return Stream.concat(Stream.of(name), LANGUAGES.stream().map(word))
                .map(Headings::key)
                .toList();
    }

    private static String key(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
