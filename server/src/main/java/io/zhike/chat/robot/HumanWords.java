package io.zhike.chat.robot;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Texts that ask for nothing but a human ({@code chat.human-words}); they need no robot to understand. */
@Component
class HumanWords {

    private final Set<String> words;

    HumanWords(MessageSource messages) {
        this.words = Set.of(messages.getMessage("chat.human-words", null, Locale.SIMPLIFIED_CHINESE)
                .split(","));
    }

    /** With or without {@code #}, punctuation, blanks; full-width or not. */
    boolean askFor(String text) {
        return words.contains(Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", ""));
    }
}
