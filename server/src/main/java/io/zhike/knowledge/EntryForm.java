package io.zhike.knowledge;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an editor writes. Lists that are left out are empty; blanks around texts do not count. */
public record EntryForm(
        @NotNull String question,
        @Nullable List<String> phrasings,
        @NotNull String answer,
        @Nullable String product,
        @Nullable String module,
        @Nullable List<String> versions,
        @Nullable List<String> keywords,
        @Nullable List<String> related) {

    /** @param today the day on which it was looked over, that is now */
    public EntryContent content(LocalDate today) {
        return new EntryContent(
                question.strip(),
                texts(phrasings),
                answer.strip(),
                text(product),
                text(module),
                texts(versions),
                texts(keywords),
                texts(related),
                today);
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static List<String> texts(@Nullable List<String> texts) {
        return texts == null
                ? List.of()
                : texts.stream()
                        .filter(text -> text != null && !text.isBlank())
                        .map(String::strip)
                        .distinct()
                        .toList();
    }
}
